import type { Direction } from '../verdict.ts';
import type { CompiledIcp, CompiledTier } from './compiled-icp.ts';
import type { Degree } from './degree.ts';
import { FULL, UNLIKELY } from './degree.ts';
import { TOTAL } from './points.ts';
import type { Sums } from './sum-tier.ts';
import type { TierState } from './tier-state.ts';

/** One answer in favor is no direction: every address in the right country would be promising. */
const YESES_TO_PROMISE = 2;

export interface Undecided {
  degrees: readonly Degree[];
  states: { primary: TierState; secondary: TierState };
  /** Each tier's sums on its own scale. */
  sums: { primary: Sums; secondary: Sums };
  tally: { for: number; against: number };
  /** An exclusion is likely. */
  excluded: boolean;
}

/**
 * Where an undecided account points: what is answered so far, taken for the whole, against the thresholds of the tiers
 * that it can still reach. The rule in words is in the README of this folder's parent.
 */
export function directionOf({ primary, secondary }: CompiledIcp, account: Undecided): Direction {
  const { degrees, states, sums, tally } = account;
  const tiers = [
    { tier: primary, state: states.primary, sums: sums.primary },
    { tier: secondary, state: states.secondary, sums: sums.secondary },
  ].filter(({ tier, state }) => state !== 'cannot' && !likelyFails(tier, degrees));
  const [best] = tiers;
  const lowest = tiers.at(-1);
  if (account.excluded || best === undefined || lowest === undefined) return 'doubtful';
  if (tally.for + tally.against === 0) return 'nothing';
  if (tally.for >= YESES_TO_PROMISE && pointsTo(best.tier, best.sums)) return 'promising';
  if (tally.against > 0 && !pointsTo(lowest.tier, lowest.sums)) return 'doubtful';
  return 'mixed';
}

function likelyFails({ musts, guards }: CompiledTier, degrees: readonly Degree[]): boolean {
  const fails = (index: number) => (degrees[index]?.gateHi ?? FULL) <= UNLIKELY;
  return musts.some(fails) || guards.some(fails);
}

/** Whether the share of what is answered that is in favor reaches the tier's threshold. Whole numbers: nothing is divided. */
function pointsTo({ threshold }: CompiledTier, { up, down }: Sums): boolean {
  return up * TOTAL >= threshold * (up + TOTAL - down);
}
