import type { CompiledIcp } from './compiled-icp.ts';
import type { Measured } from './degree.ts';
import { FULL, LIKELY, PROVEN } from './degree.ts';

/** An exclusion whose degree cannot reach this can no longer be proven. */
const STILL_PROVABLE = PROVEN;

export interface ExclusionState {
  /** Indexes of the exclusions that fired, and of those that may still fire. */
  fired: number[];
  unsettled: { index: number; likely: boolean }[];
  /** One of them can still be proven. */
  open: boolean;
  /** One of them is likely. */
  likely: boolean;
  /** One of them is open and forbids confirmation. */
  blocked: boolean;
}

/** What of the exclusions and negative profiles is proven, likely or still open. */
export function exclusionState({ exclusions }: CompiledIcp, { degrees }: Measured): ExclusionState {
  const state: ExclusionState = { fired: [], unsettled: [], open: false, likely: false, blocked: false };
  for (let index = 0; index < exclusions.length; index += 1) {
    const exclusion = exclusions[index];
    if (exclusion === undefined) continue;
    let lo = FULL;
    let hi = FULL;
    for (const member of exclusion.members) {
      const degree = degrees[member];
      if (degree === undefined) continue;
      if (degree.gateLo < lo) lo = degree.gateLo;
      if (degree.gateHi < hi) hi = degree.gateHi;
    }
    if (lo >= PROVEN) {
      state.fired.push(index);
      continue;
    }
    const likely = lo >= LIKELY;
    const open = hi >= STILL_PROVABLE;
    if (likely) state.likely = true;
    if (open) state.open = true;
    if (open && exclusion.blocks) state.blocked = true;
    if (open || likely) state.unsettled.push({ index, likely });
  }
  return state;
}
