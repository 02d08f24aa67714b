import type { Bound, Certainty, Direction, Fit, VerdictWord } from '../verdict.ts';
import type { CompiledIcp } from './compiled-icp.ts';
import type { Degree, Measured } from './degree.ts';
import { LIKELY, UNLIKELY } from './degree.ts';
import { directionOf } from './direction.ts';
import type { ExclusionState } from './exclusion-state.ts';
import { exclusionState } from './exclusion-state.ts';
import { SHOWN_POINT, TOTAL } from './points.ts';
import type { Sums } from './sum-tier.ts';
import { firmSums, sumTier } from './sum-tier.ts';
import type { TierState } from './tier-state.ts';
import { gateIsLikely, missOf, stateOf } from './tier-state.ts';

/** A lean keeps this distance from a threshold: nearer than this, one more fact may turn it. */
const LEAN_MARGIN = 5 * SHOWN_POINT;
/** Independent misses that make "not a fit" likely without a stated one. */
const MISSES_FOR_A_NO = 2;

/** Whether each tier holds, cannot hold, or may still. */
interface States {
  primary: TierState;
  secondary: TierState;
}

export interface Decision {
  verdict: VerdictWord;
  certainty: Certainty;
  bound: Bound;
  direction: Direction | null;
  possible: Fit[];
  /** Fit score as an interval, and two estimates in between, in units of `TOTAL`. */
  low: number;
  high: number;
  estimateUp: number;
  estimateDown: number;
  for: number;
  against: number;
  open: number;
  /** Indexes of the exclusions that fired, and of those that may still fire. */
  fired: number[];
  unsettled: { index: number; likely: boolean }[];
}

/** The verdict that degrees amount to. Pure arithmetic on integers: no clock, no order of criteria. */
export function decide(icp: CompiledIcp, measured: Measured): Decision {
  const { degrees } = measured;
  const { primary, secondary } = icp;
  const sums = sumTier(primary, measured, icp.priors);
  const other = icp.oneScale ? sums : sumTier(secondary, measured, icp.priors);
  const exclusions = exclusionState(icp, measured);
  const tally = count(icp, degrees);

  const states: States = {
    primary: stateOf(primary, degrees, sums),
    secondary: stateOf(secondary, degrees, other),
  };
  const decision: Decision = {
    verdict: 'undecided',
    certainty: null,
    bound: null,
    direction: null,
    possible: possibleFits(states, exclusions),
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
  // What would hold without the points of what is contested.
  const firm: States = {
    primary: stateOf(primary, degrees, firmSums(primary, degrees, sums)),
    secondary: stateOf(secondary, degrees, firmSums(secondary, degrees, other)),
  };
  const no: Certainty = measured.withdrawn ? 'leaning' : 'confirmed';
  const yes: Certainty = exclusions.likely || exclusions.blocked ? 'leaning' : no;

  if (exclusions.fired.length > 0) return settle(decision, 'negative', no);
  if (states.primary === 'matches')
    return settle(decision, 'primary', firm.primary === 'matches' ? yes : 'leaning');
  if (states.primary === 'cannot' && states.secondary === 'matches')
    return settle(
      decision,
      'secondary',
      firm.primary === 'cannot' && firm.secondary === 'matches' ? yes : 'leaning',
    );
  if (states.primary === 'cannot' && states.secondary === 'cannot')
    return settle(
      decision,
      'none',
      firm.primary === 'cannot' && firm.secondary === 'cannot' ? no : 'leaning',
    );
  if (isLikelyNone(icp, degrees, states, tally.against)) {
    return settle(decision, 'none', 'leaning');
  }
  if (mayLean(icp, sums) && gateIsLikely(primary, degrees) && sums.up >= primary.threshold + LEAN_MARGIN) {
    return settle(decision, 'primary', 'leaning');
  }
  if (
    mayLean(icp, other) &&
    states.secondary !== 'cannot' &&
    gateIsLikely(secondary, degrees) &&
    other.up >= secondary.threshold + LEAN_MARGIN &&
    (states.primary === 'cannot' || sums.down <= primary.threshold - LEAN_MARGIN)
  ) {
    return settle(decision, 'secondary', 'leaning');
  }
  decision.bound = boundOf(icp, degrees, states, other.low);
  decision.direction = directionOf(icp, {
    degrees,
    states,
    sums: { primary: sums, secondary: other },
    tally,
    excluded: exclusions.likely,
  });
  return decision;
}

function settle(decision: Decision, verdict: Fit, certainty: Certainty): Decision {
  decision.verdict = verdict;
  decision.certainty = certainty;
  return decision;
}

function possibleFits({ primary, secondary }: States, exclusions: ExclusionState): Fit[] {
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
  degrees: readonly Degree[],
): { for: number; against: number; open: number } {
  const tally = { for: 0, against: 0, open: 0 };
  for (let index = 0; index < degrees.length; index += 1) {
    const degree = degrees[index];
    if (counts[index] !== true || degree === undefined) continue;
    if (degree.lo >= LIKELY) tally.for += 1;
    else if (degree.hi <= UNLIKELY) tally.against += 1;
    else tally.open += 1;
  }
  return tally;
}

/** Every tier is impossible or likely misses a must, by stated evidence or by more than one criterion. */
function isLikelyNone(
  { primary, secondary }: CompiledIcp,
  degrees: readonly Degree[],
  states: States,
  against: number,
): boolean {
  const first = states.primary === 'cannot' ? 'stated' : missOf(primary, degrees);
  if (first === 'none') return false;
  const second = states.secondary === 'cannot' ? 'stated' : missOf(secondary, degrees);
  if (second === 'none') return false;
  return (first === 'stated' && second === 'stated') || against >= MISSES_FOR_A_NO;
}

/** Enough is settled to lean: coverage, in per cent of the points, reaches kappa. */
function mayLean({ icp }: CompiledIcp, { low, high }: Sums): boolean {
  return (TOTAL - (high - low)) * 100 >= icp.kappa * TOTAL;
}

/** What an undecided verdict can promise already. */
function boundOf({ secondary }: CompiledIcp, degrees: readonly Degree[], states: States, low: number): Bound {
  if (states.primary === 'cannot') return 'at-best-b';
  if (states.secondary === 'matches') return 'at-least-b';
  if (states.secondary === 'open' && gateIsLikely(secondary, degrees) && low >= secondary.threshold) {
    return 'likely-at-least-b';
  }
  return null;
}
