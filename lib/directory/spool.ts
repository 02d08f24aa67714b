/** Where records wait for their shard: on disk where there are millions, else in memory. */
export interface Spool {
  append(part: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All that was appended to a part, in order; empty where nothing was. */
  read(part: string): Promise<Uint8Array<ArrayBuffer>>;
}

export function spoolInMemory(): Spool {
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>();
  return {
    append: async (part, bytes) => {
      parts.set(part, [...(parts.get(part) ?? []), bytes]);
    },
    read: async (part) => joined(parts.get(part) ?? []),
  };
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
