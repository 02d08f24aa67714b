import { createReadStream, statSync } from 'node:fs';
import type { ListSource } from '#lib/lists/read/list-source.ts';

const PIECE_BYTES = 262_144;

/** A list on disk, read piece by piece as often as it is asked for. */
export function sourceOfFile(path: string): ListSource {
  return {
    size: statSync(path).size,
    async *pieces() {
      for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
        yield Uint8Array.from(piece as Buffer);
      }
    },
  };
}
