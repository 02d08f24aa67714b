/** UTF-8 of the bytes that are none, as Windows' western code page has them: "caf" + E9 is "café". */
const WESTERN = new TextDecoder('windows-1252');
const ENCODER = new TextEncoder();

export interface Utf8Mender {
  /** The same bytes, each foreign one in UTF-8. */
  push(piece: Uint8Array): Uint8Array<ArrayBuffer>;
  end(): Uint8Array<ArrayBuffer>;
  foreign(): number;
  /** Letters of several bytes that are UTF-8. */
  letters(): number;
}

/** Counts and mends what is no UTF-8. */
export function createUtf8Mender(): Utf8Mender {
  let rest = new Uint8Array(0);
  let [foreign, letters] = [0, 0];

  function mend(bytes: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
    const out = new Uint8Array(bytes.length * 3);
    let [at, to] = [0, 0];
    while (at < bytes.length) {
      const first = bytes[at] ?? 0;
      const length = first < 0x80 ? 1 : lengthAt(bytes, at);
      if (length === null && !isLast) break;
      if (length === null || length === 0) {
        const mended = ENCODER.encode(WESTERN.decode(bytes.subarray(at, at + 1)));
        out.set(mended, to);
        foreign += 1;
        at += 1;
        to += mended.length;
        continue;
      }
      if (length > 1) letters += 1;
      for (let step = 0; step < length; step += 1) out[to + step] = bytes[at + step] ?? 0;
      at += length;
      to += length;
    }
    rest = bytes.slice(at);
    return out.slice(0, to);
  }

  return {
    push: (piece) => mend(joined(rest, piece), false),
    end: () => mend(rest, true),
    foreign: () => foreign,
    letters: () => letters,
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Bytes of the letter that starts here; 0 = none does, null = its end is yet to come. */
function lengthAt(bytes: Uint8Array, at: number): number | null {
  const first = bytes[at] ?? 0;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  for (let step = 1; step < length; step += 1) {
    const next = bytes[at + step];
    if (next === undefined) return null;
    if (next < 0x80 || next > 0xbf) return 0;
    if (step === 1 && !isSecond(first, next)) return 0;
  }
  return length;
}

/** Neither a longer form than needed, nor half of a pair, nor beyond the last letter. */
function isSecond(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second <= 0x9f;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second <= 0x8f;
}
