import type { Weighing } from '../engine/weigh.ts';
import type { Explainer } from './explainer.ts';
import { roundTo } from './round-points.ts';
import type { Shares } from './shares.ts';
import { shownEnds } from './shown-score.ts';

/** Shares out whole points so that they add up. Valid until the next profile is scored against the same ICP. */
export function sharePoints(explainer: Explainer, { degrees, decision }: Weighing): Shares {
  const { compiled, rounding, shares } = explainer;
  const { points: tierPoints } = compiled.primary;
  const { proven, possible } = shares;
  for (let index = 0; index < degrees.length; index += 1) {
    const degree = degrees[index];
    if (degree === undefined) continue;
    const points = tierPoints[index] ?? 0;
    possible[index] = points * degree.hi;
    proven[index] = points * degree.lo;
  }
  const { low, high } = shownEnds(decision);
  roundTo(high, possible, rounding.high, shares.reachable);
  roundTo(low, proven, rounding.low, shares.gained);
  return shares;
}
