import type { Profile } from '#lib/profile/profile.ts';
import type { CompiledIcp } from '../engine/compile-icp.ts';
import type { Judgement } from '../engine/degree.ts';
import { LIKELY, PROVEN } from '../engine/degree.ts';
import type { Timing } from '../verdict.ts';
import { reasonOf } from './reasons.ts';

/** Why now: hot = a trigger is proven, warm = one is likely. It never moves the fit score. */
export function timingOf(compiled: CompiledIcp, judgements: readonly Judgement[], profile: Profile): Timing {
  const places = [...judgements.keys()].filter((place) => compiled.timing[place] === true);
  const strongest = places.reduce((best, place) => Math.max(best, judgements[place]?.gateLo ?? 0), 0);
  const reasons = places.flatMap((place) => {
    const judgement = judgements[place];
    const telling = compiled.tellings[place];
    if (!telling || !judgement || judgement.lo < LIKELY) return [];
    return [reasonOf(telling, judgement, { gained: 0, lost: 0, open: 0 }, profile)];
  });
  return { level: strongest >= PROVEN ? 'hot' : strongest >= LIKELY ? 'warm' : 'none', reasons };
}
