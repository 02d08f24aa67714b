import { type DealTable, tableOfDeals } from './bins/deal-table.ts';
import type { Deals } from './deals/deal.ts';
import { type Measured, measureByFolds, measureOn, pointsFrom } from './points/measure.ts';
import { fitPoints, type PointsTable } from './points/points-table.ts';
import { findPattern, type Pattern } from './search/find-pattern.ts';

/** Fewer of either kind make a hypothesis, not a pattern. */
export const LEAST_OF_EACH = 20;

export type Derived =
  | {
      ok: true;
      table: DealTable;
      pattern: Pattern;
      /** What is measured. */
      points: PointsTable;
      /** The same without what two columns add together: what a person can read. */
      plain: PointsTable;
      measured: Measured;
    }
  | { ok: false; refused: 'too-few'; won: number; lost: number };

export interface DeriveOptions {
  /** Deals kept apart, of the same columns. */
  test?: Deals;
  seed?: number;
  /** For tests; else by the number of deals. */
  shuffles?: number;
}

/** What deals say of whom to sell to: nothing, where a search in shuffled outcomes finds as much. */
export function derive(deals: Deals, { test, seed = 1, shuffles }: DeriveOptions = {}): Derived {
  const won = deals.deals.filter((deal) => deal.won).length;
  const lost = deals.deals.length - won;
  if (won < LEAST_OF_EACH || lost < LEAST_OF_EACH) return { ok: false, refused: 'too-few', won, lost };
  const table = tableOfDeals(deals);
  const pattern = findPattern(table, shuffles === undefined ? { seed } : { seed, shuffles });
  const points = pointsFrom(deals, seed);
  const measured = test ? measureOn(points, deals.deals, test.deals) : measureByFolds(deals, seed);
  const plain =
    points.pairs.length === 0 ? points : fitPoints(table.columns, table.won, { withPairs: false });
  return { ok: true, table, pattern, points, plain, measured };
}
