import type { Verdict } from '#lib/qualify/verdict.ts';
import type { Deal } from '../deals/deal.ts';

/** A deal beside what the ICP says of its account. */
export interface JudgedDeal {
  deal: Deal;
  /** Empty where the file does not name the account. */
  name: string;
  verdict: Verdict;
}

/** The order in which win rates should fall. */
export const TIERS_IN_ORDER = ['primary', 'secondary', 'undecided', 'none', 'negative'] as const;
export type TierWord = (typeof TIERS_IN_ORDER)[number];
