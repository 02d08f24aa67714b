import { type Share, shareOf } from '../numbers/wilson.ts';

/** Borders of points: from `primary` on an account is of the first tier, from `secondary` on of the second. */
export interface TierBorders {
  primary: number;
  secondary: number;
}

/** The best fifth of the deals is the first tier, the next three tenths the second. */
const PRIMARY_SHARE = 0.2;
const SECONDARY_SHARE = 0.5;

export function bordersOf(points: readonly number[]): TierBorders {
  const sorted = points.toSorted((a, b) => b - a);
  const at = (share: number) => sorted[Math.max(0, Math.round(share * sorted.length) - 1)] ?? 0;
  return { primary: at(PRIMARY_SHARE), secondary: at(SECONDARY_SHARE) };
}

export interface ScoredDeal {
  points: number;
  won: boolean;
  borders: TierBorders;
}

export type TierRates = readonly [primary: Share, secondary: Share, other: Share];

/** How often deals of each tier were won. */
export function tierRates(deals: readonly ScoredDeal[], rounds = 1): TierRates {
  const wins = [0, 0, 0];
  const all = [0, 0, 0];
  for (const { points, won, borders } of deals) {
    const tier = points >= borders.primary ? 0 : points >= borders.secondary ? 1 : 2;
    all[tier] = (all[tier] ?? 0) + 1;
    if (won) wins[tier] = (wins[tier] ?? 0) + 1;
  }
  const rate = (tier: number) =>
    shareOf(Math.round((wins[tier] ?? 0) / rounds), Math.round((all[tier] ?? 0) / rounds));
  return [rate(0), rate(1), rate(2)];
}
