import { createCsvReader } from './csv-rows.ts';
import { decodePieces } from './encoding/decode-pieces.ts';
import type { Encoding } from './encoding/detect-encoding.ts';
import type { ListSource } from './list-source.ts';
import { createLineSorter, type LineSorter, type SortedLine } from './sort-lines.ts';

export interface LinesOptions {
  encoding: Encoding;
  delimiter: string;
  /** Bytes read so far. */
  onProgress?: ((bytes: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

export interface SortedLines {
  lines(): AsyncGenerator<SortedLine[]>;
  blocks: LineSorter['blocks'];
  /** Bytes that were mended so far. */
  foreign(): number;
}

/** The lines of a file, each told for what it is, piece by piece. */
export function sortedLines(source: ListSource, options: LinesOptions): SortedLines {
  const { signal, onProgress } = options;
  let bytes = 0;
  async function* counted() {
    for await (const piece of source.pieces()) {
      signal?.throwIfAborted();
      bytes += piece.length;
      yield piece;
    }
  }
  const decoded = decodePieces(counted(), options.encoding);
  const reader = createCsvReader(options.delimiter);
  const sorter = createLineSorter();
  return {
    async *lines() {
      for await (const text of decoded.pieces()) {
        yield sorter.push(reader.push(text));
        onProgress?.(bytes);
      }
      yield sorter.push(reader.end());
      yield sorter.end();
    },
    blocks: sorter.blocks,
    foreign: decoded.foreign,
  };
}
