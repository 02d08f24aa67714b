import type { CompiledTier } from './compiled-icp.ts';
import type { Degree } from './degree.ts';
import { DISPROVEN, FULL, LIKELY, PROVEN, UNLIKELY } from './degree.ts';
import type { Sums } from './sum-tier.ts';

export type TierState = 'matches' | 'open' | 'cannot';

/** Whether a tier's musts, guards and threshold hold, cannot hold, or may still. */
export function stateOf(tier: CompiledTier, degrees: readonly Degree[], sums: Sums): TierState {
  let holds = sums.low >= tier.threshold;
  if (sums.high < tier.threshold) return 'cannot';
  for (const index of tier.musts) {
    const must = degrees[index];
    if (must === undefined) continue;
    if (must.gateHi <= DISPROVEN) return 'cannot';
    if (must.gateLo < PROVEN) holds = false;
  }
  for (const index of tier.guards) {
    const guard = degrees[index];
    if (guard === undefined) continue;
    if (guard.gateHi <= DISPROVEN) return 'cannot';
    if (guard.gateHi <= UNLIKELY || guard.gateLo <= DISPROVEN) holds = false;
  }
  return holds ? 'matches' : 'open';
}

/** Musts at least likely, guards not likely missed. */
export function gateIsLikely(tier: CompiledTier, degrees: readonly Degree[]): boolean {
  return (
    tier.musts.every((index) => (degrees[index]?.gateLo ?? 0) >= LIKELY) &&
    tier.guards.every((index) => (degrees[index]?.gateHi ?? FULL) > UNLIKELY)
  );
}

/** Whether a tier likely misses a must, and whether stated evidence says so. */
export function missOf({ musts }: CompiledTier, degrees: readonly Degree[]): 'none' | 'guessed' | 'stated' {
  let miss: 'none' | 'guessed' | 'stated' = 'none';
  for (const index of musts) {
    const must = degrees[index];
    if (must === undefined || must.gateHi > UNLIKELY) continue;
    if (must.missStated) return 'stated';
    miss = 'guessed';
  }
  return miss;
}
