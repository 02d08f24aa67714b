import type { Points } from '../verdict.ts';

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

/** All three add up to what the criterion can bring. */
export function pointsOf(gained: number, reachable: number, most: number): Points {
  return { gained, lost: most - reachable, open: reachable - gained };
}
