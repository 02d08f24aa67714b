import type { CompiledTier } from './compile-icp.ts';
import type { Degrees, Judgement } from './degree.ts';
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
  { judgements, baseRates }: Degrees,
  priors: readonly number[],
): Sums {
  const sums: Sums = { low: 0, high: 0, up: 0, down: 0 };
  for (let index = 0; index < judgements.length; index += 1) {
    const points = tier.points[index] ?? 0;
    const judgement = judgements[index];
    if (points === 0 || judgement === undefined) continue;
    const { lo, hi } = judgement;
    sums.low += points * lo;
    sums.high += points * hi;
    const rate = rateOf(judgement, baseRates[index] ?? -1, priors[index] ?? -1);
    const likely = rate < 0 ? 0 : Math.floor(((hi - lo) * rate) / FULL);
    sums.up += points * (lo + likely);
    sums.down += points * (rate < 0 ? hi : lo + likely);
  }
  return sums;
}

/** How likely what is open holds: what the value itself tells, else how often accounts meet the criterion. */
function rateOf(judgement: Judgement, baseRate: number, prior: number): number {
  if (judgement.share >= 0) return judgement.share;
  return baseRate >= 0 ? baseRate : prior;
}
