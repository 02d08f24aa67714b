import { tableOfDeals } from '../bins/deal-table.ts';
import type { Deal, Deals } from '../deals/deal.ts';
import { areaUnderCurve } from '../numbers/area-under-curve.ts';
import { randomOf, shuffle } from '../numbers/random.ts';
import { fitPoints, type PointsTable, pointsOf } from './points-table.ts';
import { bordersOf, type ScoredDeal, type TierRates, tierRates } from './tiers-of-points.ts';

/** How well points tell won deals from lost ones that they were not made from. */
export interface Measured {
  auc: number | null;
  /** Win rate of the first tier, as a multiple of that of all deals. */
  lift: number | null;
  rates: TierRates;
  by: 'test-file' | 'cross-validation';
}

const FOLDS = 5;
/** Many rounds for a short file; a long one says the same in one. */
const [ROUNDS_OF_FEW, ROUNDS_OF_MANY, FEW] = [10, 1, 1_000];
/** Two columns together must raise the area by so much, or they are left out. */
const PAYS = 0.002;
/** As many deals tell whether they do. */
const MOST_TRIED = 3_000;

/** Points from deals; with pairs only where they pay in a cross-validation of their own. */
export function pointsFrom(deals: Deals, seed: number): PointsTable {
  const { columns, won } = tableOfDeals(deals);
  return fitPoints(columns, won, { withPairs: pairsPay(deals, seed) });
}

function pairsPay(deals: Deals, seed: number): boolean {
  const tried = { ...deals, deals: deals.deals.slice(-MOST_TRIED) };
  const [plain = 0, paired = 0] = [false, true].map((withPairs) => {
    const rounds = crossValidate(tried, { rounds: 1, seed, withPairs });
    return rounds.reduce((sum, { auc }) => sum + (auc ?? 0), 0) / Math.max(1, rounds.length);
  });
  return paired - plain >= PAYS;
}

/** By deals kept apart. */
export function measureOn(points: PointsTable, fitted: readonly Deal[], test: readonly Deal[]): Measured {
  const borders = bordersOf(fitted.map((deal) => pointsOf(points, deal)));
  const scored = test.map((deal) => ({ points: pointsOf(points, deal), won: deal.won, borders }));
  return { ...summed(scored, [aucOf(scored)]), by: 'test-file' };
}

/** By deals that each round of points has not seen. */
export function measureByFolds(deals: Deals, seed: number): Measured {
  const rounds = deals.deals.length < FEW ? ROUNDS_OF_FEW : ROUNDS_OF_MANY;
  const parts = crossValidate(deals, { rounds, seed, withPairs: pairsPay(deals, seed) });
  return {
    ...summed(
      parts.flatMap(({ scored }) => scored),
      parts.map(({ auc }) => auc),
      rounds,
    ),
    by: 'cross-validation',
  };
}

/** `rounds` = how often each deal was scored: its intervals are those of one round. */
function summed(
  scored: readonly ScoredDeal[],
  areas: readonly (number | null)[],
  rounds = 1,
): Omit<Measured, 'by'> {
  const known = areas.flatMap((auc) => auc ?? []);
  const rates = tierRates(scored, rounds);
  const all = scored.filter(({ won }) => won).length / Math.max(1, scored.length);
  return {
    auc: known.length === 0 ? null : known.reduce((sum, auc) => sum + auc, 0) / known.length,
    lift: all === 0 || rates[0].of === 0 ? null : rates[0].rate / all,
    rates,
  };
}

function aucOf(scored: readonly ScoredDeal[]): number | null {
  return areaUnderCurve(
    scored.map(({ points }) => points),
    scored.map(({ won }) => won),
  );
}

interface Part {
  auc: number | null;
  scored: ScoredDeal[];
}

function crossValidate(
  deals: Deals,
  { rounds, seed, withPairs }: { rounds: number; seed: number; withPairs: boolean },
): Part[] {
  const random = randomOf(seed);
  return Array.from({ length: rounds }, () => {
    const folds = foldsOf(deals.deals, random);
    return Array.from({ length: FOLDS }, (_, fold): Part => {
      const train = deals.deals.filter((_, at) => folds[at] !== fold);
      const test = deals.deals.filter((_, at) => folds[at] === fold);
      const { columns, won } = tableOfDeals({ ...deals, deals: train });
      const points = fitPoints(columns, won, { withPairs });
      const borders = bordersOf(train.map((deal) => pointsOf(points, deal)));
      const scored = test.map((deal) => ({ points: pointsOf(points, deal), won: deal.won, borders }));
      return { auc: aucOf(scored), scored };
    });
  }).flat();
}

/** Won and lost deals spread alike over the folds. */
function foldsOf(deals: readonly Deal[], random: () => number): number[] {
  const folds = new Array<number>(deals.length).fill(0);
  for (const outcome of [true, false]) {
    const places = shuffle(
      deals.flatMap(({ won }, at) => (won === outcome ? [at] : [])),
      random,
    );
    places.forEach((place, at) => {
      folds[place] = at % FOLDS;
    });
  }
  return folds;
}
