import type { CompiledTier } from './compiled-icp.ts';
import type { Degree, Measured } from './degree.ts';
import { FULL } from './degree.ts';

/** A tier's score as an interval, and two estimates inside it, in units of `TOTAL`. */
export interface Sums {
  low: number;
  high: number;
  up: number;
  down: number;
}

/** The exact sums of a tier: what is proven, what is reachable, and what is likely in between. */
export function sumTier(
  tier: CompiledTier,
  { degrees, baseRates }: Measured,
  priors: readonly number[],
): Sums {
  const sums: Sums = { low: 0, high: 0, up: 0, down: 0 };
  for (let index = 0; index < degrees.length; index += 1) {
    const points = tier.points[index] ?? 0;
    const degree = degrees[index];
    if (points === 0 || degree === undefined) continue;
    const { lo, hi } = degree;
    sums.low += points * lo;
    sums.high += points * hi;
    const rate = rateOf(degree, baseRates[index] ?? -1, priors[index] ?? -1);
    const likely = rate < 0 ? 0 : Math.floor(((hi - lo) * rate) / FULL);
    sums.up += points * (lo + likely);
    sums.down += points * (rate < 0 ? hi : lo + likely);
  }
  return sums;
}

/** The sums that a confirmed verdict may rest on: what is contested counts as not known. */
export function firmSums(
  tier: CompiledTier,
  degrees: readonly Degree[],
  { low, high, up, down }: Sums,
): Sums {
  let [firmLow, firmHigh] = [low, high];
  for (let index = 0; index < degrees.length; index += 1) {
    const points = tier.points[index] ?? 0;
    const degree = degrees[index];
    if (points === 0 || degree === undefined || !degree.contested) continue;
    firmLow -= points * degree.lo;
    firmHigh += points * (FULL - degree.hi);
  }
  return { low: firmLow, high: firmHigh, up, down };
}

/** How likely what is open holds: what the value itself tells, else how often accounts meet the criterion. */
function rateOf(degree: Degree, baseRate: number, prior: number): number {
  if (degree.share >= 0) return degree.share;
  return baseRate >= 0 ? baseRate : prior;
}
