import type { Encoding } from './detect-encoding.ts';
import { createUtf8Mender } from './mend-utf8.ts';

/** The bytes are not UTF-8 throughout: their encoding must be found first. */
export class NotUtf8 extends Error {}

export interface Decoded {
  pieces(): AsyncGenerator<string>;
  /** Bytes that were mended so far. */
  foreign(): number;
}

/** The text of a file, piece by piece, without its mark. */
export function decodePieces(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>, encoding: Encoding): Decoded {
  const mender = encoding === 'utf-8-mended' ? createUtf8Mender() : null;
  const decoder = new TextDecoder(mender ? 'utf-8' : encoding, { fatal: encoding === 'utf-8' });
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch (error) {
      throw error instanceof TypeError ? new NotUtf8() : error;
    }
  };
  return {
    async *pieces() {
      for await (const piece of bytes) yield decode(mender ? mender.push(piece) : piece);
      if (mender) yield decode(mender.end());
      yield decode();
    },
    foreign: () => mender?.foreign() ?? 0,
  };
}
