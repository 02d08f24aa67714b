import type { Bound, Certainty, Fit, VerdictWord } from '../verdict.ts';
import type { CompiledIcp } from './compile-icp.ts';
import type { Degrees, Judgement } from './degree.ts';
import { LIKELY, UNLIKELY } from './degree.ts';
import type { ExclusionState } from './judge-exclusions.ts';
import { judgeExclusions } from './judge-exclusions.ts';
import { SHOWN_POINT, TOTAL } from './points.ts';
import type { Sums } from './sum-tier.ts';
import { sumTier } from './sum-tier.ts';
import type { TierState } from './tier-state.ts';
import { gateIsLikely, missOf, stateOf } from './tier-state.ts';

/** A lean keeps this distance from a threshold: nearer than this, one more fact may turn it. */
const LEAN_MARGIN = 5 * SHOWN_POINT;
/** Independent misses that make "not a fit" likely without a stated one. */
const MISSES_FOR_A_NO = 2;

export interface Decision {
  verdict: VerdictWord;
  certainty: Certainty;
  bound: Bound;
  possible: Fit[];
  /** Fit score as an interval, and two estimates in between, in units of `TOTAL`. */
  low: number;
  high: number;
  estimateUp: number;
  estimateDown: number;
  for: number;
  against: number;
  open: number;
  /** Places of the exclusions that fired, and of those that may still fire. */
  fired: number[];
  unsettled: { place: number; likely: boolean }[];
}

/** The verdict that degrees amount to. Pure arithmetic on integers: no clock, no order of criteria. */
export function decide(icp: CompiledIcp, degrees: Degrees): Decision {
  const { judgements } = degrees;
  const { primary, secondary } = icp;
  const sums = sumTier(primary, degrees, icp.priors);
  const other = icp.oneScale ? sums : sumTier(secondary, degrees, icp.priors);
  const exclusions = judgeExclusions(icp, degrees);
  const tally = count(icp, judgements);

  const primaryState = stateOf(primary, judgements, sums);
  const secondaryState = stateOf(secondary, judgements, other);
  const decision: Decision = {
    verdict: 'undecided',
    certainty: null,
    bound: null,
    possible: possibleFits(primaryState, secondaryState, exclusions),
    low: sums.low,
    high: sums.high,
    estimateUp: sums.up,
    estimateDown: sums.down,
    for: tally.for,
    against: tally.against,
    open: tally.open,
    fired: exclusions.fired,
    unsettled: exclusions.unsettled,
  };
  const yes: Certainty = exclusions.likely || exclusions.blocked ? 'leaning' : 'confirmed';

  if (exclusions.fired.length > 0) return settle(decision, 'negative', 'confirmed');
  if (primaryState === 'matches') return settle(decision, 'primary', yes);
  if (primaryState === 'cannot' && secondaryState === 'matches') return settle(decision, 'secondary', yes);
  if (primaryState === 'cannot' && secondaryState === 'cannot') return settle(decision, 'none', 'confirmed');
  if (isLikelyNone(icp, judgements, primaryState, secondaryState, tally.against)) {
    return settle(decision, 'none', 'leaning');
  }
  if (mayLean(icp, sums) && gateIsLikely(primary, judgements) && sums.up >= primary.threshold + LEAN_MARGIN) {
    return settle(decision, 'primary', 'leaning');
  }
  if (
    mayLean(icp, other) &&
    secondaryState !== 'cannot' &&
    gateIsLikely(secondary, judgements) &&
    other.up >= secondary.threshold + LEAN_MARGIN &&
    (primaryState === 'cannot' || sums.down <= primary.threshold - LEAN_MARGIN)
  ) {
    return settle(decision, 'secondary', 'leaning');
  }
  decision.bound = boundOf(icp, judgements, primaryState, secondaryState, other.low);
  return decision;
}

function settle(decision: Decision, verdict: Fit, certainty: Certainty): Decision {
  decision.verdict = verdict;
  decision.certainty = certainty;
  return decision;
}

function possibleFits(primary: TierState, secondary: TierState, exclusions: ExclusionState): Fit[] {
  if (exclusions.fired.length > 0) return ['negative'];
  const fits: Fit[] = [];
  if (primary !== 'cannot') fits.push('primary');
  if (primary !== 'matches' && secondary !== 'cannot') fits.push('secondary');
  if (primary !== 'matches' && secondary !== 'matches') fits.push('none');
  if (exclusions.open) fits.push('negative');
  return fits;
}

function count(
  { counts }: CompiledIcp,
  judgements: readonly Judgement[],
): { for: number; against: number; open: number } {
  const tally = { for: 0, against: 0, open: 0 };
  for (let index = 0; index < judgements.length; index += 1) {
    const judgement = judgements[index];
    if (counts[index] !== true || judgement === undefined) continue;
    if (judgement.lo >= LIKELY) tally.for += 1;
    else if (judgement.hi <= UNLIKELY) tally.against += 1;
    else tally.open += 1;
  }
  return tally;
}

/** Every tier is impossible or likely misses a must, by stated evidence or by more than one criterion. */
function isLikelyNone(
  { primary, secondary }: CompiledIcp,
  judgements: readonly Judgement[],
  primaryState: TierState,
  secondaryState: TierState,
  against: number,
): boolean {
  const first = primaryState === 'cannot' ? 'stated' : missOf(primary, judgements);
  if (first === 'none') return false;
  const second = secondaryState === 'cannot' ? 'stated' : missOf(secondary, judgements);
  if (second === 'none') return false;
  return (first === 'stated' && second === 'stated') || against >= MISSES_FOR_A_NO;
}

/** Enough is settled to lean: coverage, in per cent of the points, reaches kappa. */
function mayLean({ icp }: CompiledIcp, { low, high }: Sums): boolean {
  return (TOTAL - (high - low)) * 100 >= icp.kappa * TOTAL;
}

/** What an undecided verdict can promise already. */
function boundOf(
  { secondary }: CompiledIcp,
  judgements: readonly Judgement[],
  primaryState: TierState,
  secondaryState: TierState,
  low: number,
): Bound {
  if (secondaryState === 'matches') return 'at-least-b';
  if (secondaryState === 'open' && gateIsLikely(secondary, judgements) && low >= secondary.threshold) {
    return 'likely-at-least-b';
  }
  return primaryState === 'cannot' ? 'at-best-b' : null;
}
