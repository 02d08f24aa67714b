import type { CompiledIcp } from './compile-icp.ts';
import type { Degrees } from './degree.ts';
import { FULL, LIKELY, PROVEN } from './degree.ts';

/** An exclusion whose degree cannot reach this can no longer be proven. */
const STILL_PROVABLE = PROVEN;
/** LinkedIn counts more members than this times a size band's top: the band is out of date. */
const MEMBERS_OVER_TOP = 3;

export interface ExclusionState {
  fired: number[];
  unsettled: { place: number; likely: boolean }[];
  /** One of them can still be proven. */
  open: boolean;
  /** One of them is likely. */
  likely: boolean;
  /** One of them is open and forbids confirmation. */
  blocked: boolean;
}

/** What of the exclusions and negative profiles is proven, likely or still open. */
export function judgeExclusions(
  { exclusions, headcountTops }: CompiledIcp,
  { judgements, members }: Degrees,
): ExclusionState {
  const state: ExclusionState = { fired: [], unsettled: [], open: false, likely: false, blocked: false };
  for (let place = 0; place < exclusions.length; place += 1) {
    const exclusion = exclusions[place];
    if (exclusion === undefined) continue;
    let lo = FULL;
    let hi = FULL;
    for (const member of exclusion.members) {
      const judgement = judgements[member];
      if (judgement === undefined) continue;
      const top = headcountTops[member] ?? -1;
      const outdated = top >= 0 && members > top * MEMBERS_OVER_TOP;
      const memberLo = outdated ? Math.min(judgement.gateLo, PROVEN - 1) : judgement.gateLo;
      if (memberLo < lo) lo = memberLo;
      if (judgement.gateHi < hi) hi = judgement.gateHi;
    }
    if (lo >= PROVEN) {
      state.fired.push(place);
      continue;
    }
    const likely = lo >= LIKELY;
    const open = hi >= STILL_PROVABLE;
    if (likely) state.likely = true;
    if (open) state.open = true;
    if (open && exclusion.blocks) state.blocked = true;
    if (open || likely) state.unsettled.push({ place, likely });
  }
  return state;
}
