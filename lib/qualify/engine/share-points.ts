import type { Points } from '../verdict.ts';
import type { CompiledIcp } from './compile-icp.ts';
import type { Judgement } from './degree.ts';
import { roundTo, SHOWN_POINT } from './points.ts';

/** Numbers by criterion; overwritten whenever points are shared out. */
export interface Shares {
  /** Exact points for certain, and at best, in units of `TOTAL`. */
  proven: number[];
  possible: number[];
  /** Whole points that a criterion has for certain; over all criteria they add up to `low`. */
  gained: number[];
  /** Whole points that it has or may still gain; they add up to `high`. */
  reachable: number[];
}

export function createShares(count: number): Shares {
  const zeros = () => new Array<number>(count).fill(0);
  return { proven: zeros(), possible: zeros(), gained: zeros(), reachable: zeros() };
}

/** Shares out whole points so that they add up. Valid until the next profile is scored against the same ICP. */
export function sharePoints(
  { primary, shownPoints, ranks, shares }: CompiledIcp,
  judgements: readonly Judgement[],
  low: number,
  high: number,
): Shares {
  const { proven, possible } = shares;
  for (let place = 0; place < judgements.length; place += 1) {
    const judgement = judgements[place];
    if (judgement === undefined) continue;
    const points = primary.points[place] ?? 0;
    possible[place] = points * judgement.hi;
    proven[place] = points * judgement.lo;
  }
  roundTo(high, possible, SHOWN_POINT, shownPoints, ranks, shares.reachable);
  roundTo(low, proven, SHOWN_POINT, shares.reachable, ranks, shares.gained);
  return shares;
}

/** All three add up to what the criterion can bring. */
export function pointsOf(gained: number, reachable: number, most: number): Points {
  return { gained, lost: most - reachable, open: reachable - gained };
}
