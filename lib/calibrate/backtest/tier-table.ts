import { type Share, shareOf } from '../numbers/wilson.ts';
import { type JudgedDeal, TIERS_IN_ORDER, type TierWord } from './judged-deal.ts';

export interface TierTable {
  rates: { tier: TierWord; won: Share }[];
  /** Whether a better tier is won more often; told only where the numbers tell it. */
  falls: 'yes' | 'no' | 'cannot-tell';
}

/** Two shares that lie so many standard errors apart differ. */
const DIFFER = 1.96;
/** A trend is looked for in one direction. */
const TREND = 1.645;

/** How often deals of each tier were won; undecided accounts are counted, but stand in no order. */
export function tierTable(judged: readonly JudgedDeal[]): TierTable {
  const rates = TIERS_IN_ORDER.map((tier) => {
    const of = judged.filter(({ verdict }) => verdict.verdict === tier);
    return { tier, won: shareOf(of.filter(({ deal }) => deal.won).length, of.length) };
  });
  const ordered = rates.filter(({ tier, won }) => tier !== 'undecided' && won.of > 0).map(({ won }) => won);
  return { rates, falls: fallsIn(ordered) };
}

function fallsIn(shares: readonly Share[]): TierTable['falls'] {
  if (shares.length < 2) return 'cannot-tell';
  const rises = shares.slice(1).map((later, at) => {
    const before = shares[at];
    return before ? difference(later, before) : 0;
  });
  if (rises.some((score) => score > DIFFER)) return 'no';
  return rises.every((score) => score <= 0) && trendOf(shares) > TREND ? 'yes' : 'cannot-tell';
}

/** By how many standard errors one share is above another. */
function difference(one: Share, other: Share): number {
  const pooled = (one.count + other.count) / (one.of + other.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.of + 1 / other.of));
  return error === 0 ? 0 : (one.rate - other.rate) / error;
}

/** Whether shares fall from one to the next, in standard errors (Cochran and Armitage). */
export function trendOf(shares: readonly Pick<Share, 'count' | 'of'>[]): number {
  const [all, wins] = [sumOf(shares.map(({ of }) => of)), sumOf(shares.map(({ count }) => count))];
  if (all === 0) return 0;
  const rate = wins / all;
  const steps = shares.map((_, at) => shares.length - at);
  const over = sumOf(shares.map(({ count, of }, at) => (steps[at] ?? 0) * (count - of * rate)));
  const squares = sumOf(shares.map(({ of }, at) => of * (steps[at] ?? 0) ** 2));
  const mean = sumOf(shares.map(({ of }, at) => of * (steps[at] ?? 0))) ** 2 / all;
  const variance = rate * (1 - rate) * (squares - mean);
  return variance <= 0 ? 0 : over / Math.sqrt(variance);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
