/** A file that can be read more than once, piece by piece: a Blob, bytes, a file on disk. */
export interface ListSource {
  /** Bytes; for progress. */
  size: number;
  pieces(): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Large enough to be quick, small enough to stop between two. */
const PIECE_BYTES = 262_144;

export function sourceOfBytes(bytes: Uint8Array<ArrayBuffer>): ListSource {
  return {
    size: bytes.length,
    async *pieces() {
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
    },
  };
}

export function sourceOfText(text: string): ListSource {
  return sourceOfBytes(new TextEncoder().encode(text));
}

/** A file that a person chose, or its copy. */
export function sourceOfBlob(blob: Blob): ListSource {
  return {
    size: blob.size,
    async *pieces() {
      for (let at = 0; at < blob.size; at += PIECE_BYTES) {
        yield new Uint8Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer());
      }
    },
  };
}
