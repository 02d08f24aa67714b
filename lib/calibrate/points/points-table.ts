import { cellOf } from '../bins/bin-column.ts';
import type { BinnedColumn } from '../bins/binned.ts';
import type { Deal } from '../deals/deal.ts';
import { type Coded, fitRidge } from './fit-ridge.ts';
import { keyOf, type Pair, pairColumns } from './pair-columns.ts';

/** Whole points of each bin: a hundred are one unit of log odds, so that they add up. */
export interface PointsTable {
  columns: readonly BinnedColumn[];
  /** By column and bin. */
  points: readonly (readonly number[])[];
  /** What two columns together add; empty where that does not pay. */
  pairs: readonly { pair: Pair; points: readonly number[] }[];
}

export const POINTS_PER_UNIT = 100;
/** Deals of average information that a bin is held against. */
const SHRINK = 20;
/** What two columns add together must show in more of them. */
const SHRINK_OF_PAIRS = 100;

/** Points by log odds, each column with the others held equal. */
export function fitPoints(
  columns: readonly BinnedColumn[],
  won: Uint8Array,
  { withPairs }: { withPairs: boolean },
): PointsTable {
  const pairs = withPairs ? pairColumns(columns) : [];
  const coded: Coded[] = [
    ...columns.map(({ codes, bins }) => ({ codes, bins: bins.length, shrink: SHRINK })),
    ...pairs.map(({ codes, bins }) => ({ codes, bins, shrink: SHRINK_OF_PAIRS })),
  ];
  const { byColumn } = fitRidge(coded, won);
  const points = byColumn.map((weights) =>
    [...weights].map((weight) => Math.round(POINTS_PER_UNIT * weight)),
  );
  return {
    columns,
    points: points.slice(0, columns.length),
    pairs: pairs.map((pair, at) => ({ pair, points: points[columns.length + at] ?? [] })),
  };
}

/** The points of a deal, whole. */
export function pointsOf({ columns, points, pairs }: PointsTable, deal: Pick<Deal, 'cells'>): number {
  const codes = columns.map((column) => column.codeOf(cellOf(deal, column.at)));
  let sum = 0;
  codes.forEach((code, at) => {
    sum += points[at]?.[code] ?? 0;
  });
  for (const { pair, points: added } of pairs) {
    const [one, other] = pair.of;
    const code = pair.codeOf.get(keyOf(codes[one] ?? 0, codes[other] ?? 0)) ?? pair.bins - 1;
    sum += added[code] ?? 0;
  }
  return sum;
}
