import { LEAST_IN_BIN } from '../bins/bin-column.ts';
import type { BinnedColumn } from '../bins/binned.ts';

/** Two columns together, where their bins meet in enough deals. */
export interface Pair {
  /** Indexes of the two columns. */
  of: readonly [number, number];
  codes: Uint16Array;
  /** Code by the two bins; what meets too rarely has none. */
  codeOf: ReadonlyMap<number, number>;
  bins: number;
}

/** More pairs are more than the deals can tell. */
const MOST_PAIRS = 250;
/** A bin of one column and a bin of the other as one number. */
const SPREAD = 65_536;

export function keyOf(one: number, other: number): number {
  return one * SPREAD + other;
}

/** Every two columns; none where there are too many of them. */
export function pairColumns(columns: readonly Pick<BinnedColumn, 'codes'>[]): Pair[] {
  if ((columns.length * (columns.length - 1)) / 2 > MOST_PAIRS) return [];
  return columns.flatMap((one, first) =>
    columns.slice(first + 1).map((other, rest) => pairOf([first, first + 1 + rest], one.codes, other.codes)),
  );
}

function pairOf(of: Pair['of'], one: Uint16Array, other: Uint16Array): Pair {
  const counts = new Map<number, number>();
  one.forEach((code, at) => {
    const key = keyOf(code, other[at] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const codeOf = new Map<number, number>();
  for (const [key, count] of counts) if (count >= LEAST_IN_BIN) codeOf.set(key, codeOf.size);
  const rare = codeOf.size;
  const codes = Uint16Array.from(one, (code, at) => codeOf.get(keyOf(code, other[at] ?? 0)) ?? rare);
  return { of, codes, codeOf, bins: rare + 1 };
}
