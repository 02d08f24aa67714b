import type { CompiledTier } from './compile-icp.ts';
import type { Judgement } from './degree.ts';
import { DISPROVEN, FULL, LIKELY, PROVEN, UNLIKELY } from './degree.ts';
import type { Sums } from './sum-tier.ts';

export type TierState = 'matches' | 'open' | 'cannot';

/** Whether a tier's musts, guards and threshold hold, cannot hold, or may still. */
export function stateOf(tier: CompiledTier, judgements: readonly Judgement[], sums: Sums): TierState {
  let holds = sums.low >= tier.threshold;
  if (sums.high < tier.threshold) return 'cannot';
  for (const place of tier.musts) {
    const must = judgements[place];
    if (must === undefined) continue;
    if (must.gateHi <= DISPROVEN) return 'cannot';
    if (must.gateLo < PROVEN) holds = false;
  }
  for (const place of tier.guards) {
    const guard = judgements[place];
    if (guard === undefined) continue;
    if (guard.gateHi <= DISPROVEN) return 'cannot';
    if (guard.gateHi <= UNLIKELY || guard.gateLo <= DISPROVEN) holds = false;
  }
  return holds ? 'matches' : 'open';
}

/** Musts at least likely, guards not likely missed. */
export function gateIsLikely(tier: CompiledTier, judgements: readonly Judgement[]): boolean {
  return (
    tier.musts.every((place) => (judgements[place]?.gateLo ?? 0) >= LIKELY) &&
    tier.guards.every((place) => (judgements[place]?.gateHi ?? FULL) > UNLIKELY)
  );
}

/** Whether a tier likely misses a must, and whether stated evidence says so. */
export function missOf(
  { musts }: CompiledTier,
  judgements: readonly Judgement[],
): 'none' | 'guessed' | 'stated' {
  let miss: 'none' | 'guessed' | 'stated' = 'none';
  for (const place of musts) {
    const must = judgements[place];
    if (must === undefined || must.gateHi > UNLIKELY) continue;
    if (must.missStated) return 'stated';
    miss = 'guessed';
  }
  return miss;
}
