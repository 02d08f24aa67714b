import type { BinnedColumn } from '../bins/binned.ts';

/** A part of the deals that may be won more or less often than the others. */
export interface Candidate {
  /** Index of its column. */
  column: number;
  /** Codes of its bins. */
  codes: readonly number[];
  /** Deals in it. */
  size: number;
}

/** A part and its rest must have so many deals, as a share of the root of all: few deals swing by themselves. */
const LEAST_BY_ROOT = 0.75;
const LEAST = 5;

export function leastDeals(deals: number): number {
  return Math.max(LEAST, Math.round(LEAST_BY_ROOT * Math.sqrt(deals)));
}

/** Every level by itself, and every run of neighboring ranges. Nobody is sought for what was not told. */
export function candidatesOf(columns: readonly BinnedColumn[], deals: number): Candidate[] {
  const least = leastDeals(deals);
  return columns.flatMap((column, index) => {
    const counts = new Array<number>(column.bins.length).fill(0);
    for (const code of column.codes) counts[code] = (counts[code] ?? 0) + 1;
    const groups = column.ordered ? runsOf(column.bins.length - 1) : levelsOf(column);
    const found = groups
      .map((codes) => ({
        ...{ column: index, codes },
        size: codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0),
      }))
      .filter(({ size }) => size >= least && deals - size >= least);
    return withoutComplements(found, deals);
  });
}

function levelsOf({ bins }: BinnedColumn): number[][] {
  return bins.flatMap((bin, code) => (bin.kind === 'level' ? [[code]] : []));
}

function runsOf(count: number): number[][] {
  const runs: number[][] = [];
  for (let from = 0; from < count; from += 1) {
    const run: number[] = [];
    for (let to = from; to < count; to += 1) {
      run.push(to);
      if (run.length < count) runs.push([...run]);
    }
  }
  return runs;
}

/** Of two halves that share all deals between them one says it all. */
function withoutComplements(found: readonly Candidate[], deals: number): Candidate[] {
  if (found.length !== 2) return [...found];
  const [one, other] = found;
  return one && other && one.size + other.size === deals ? [one] : [...found];
}
