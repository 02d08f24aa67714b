import type { Shape } from './shape.ts';

/** Closed interval; a null end is open: "10,001+" is [10001, null], an exact 40 is [40, 40]. */
export type Interval = readonly [low: number, high: number | null];

/** What an interval counts: it is typed and said accordingly. */
export type IntervalUnit = 'people' | 'years' | 'dollars';

export const interval: Shape<Interval> = { exclude: areDisjoint };

/** True when no number is in both. */
export function areDisjoint([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): boolean {
  return (aHigh !== null && aHigh < bLow) || (bHigh !== null && bHigh < aLow);
}
