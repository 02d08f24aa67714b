import type { BinnedColumn } from '../bins/binned.ts';
import type { PointsTable } from './points-table.ts';

/** A bin with its points, for people. */
export interface BinPoints {
  bin: BinnedColumn['bins'][number];
  points: number;
}

/** Fewer points move nobody. */
const WORTH_SAYING = 10;

/** What each column says, the one that moves most first; bins without weight are left out. */
export function readPoints({ columns, points }: PointsTable): { name: string; bins: BinPoints[] }[] {
  return columns
    .map(({ name, bins }, at) => ({
      name,
      bins: bins
        .map((bin, code) => ({ bin, points: points[at]?.[code] ?? 0 }))
        .filter(({ bin, points: worth }) => Math.abs(worth) >= WORTH_SAYING && bin.kind !== 'untold')
        .sort((a, b) => b.points - a.points),
    }))
    .filter(({ bins }) => bins.length > 0)
    .sort((a, b) => spanOf(b.bins) - spanOf(a.bins));
}

function spanOf(bins: readonly BinPoints[]): number {
  const [first] = bins;
  const last = bins.at(-1);
  return Math.max(0, first?.points ?? 0) - Math.min(0, last?.points ?? 0);
}
