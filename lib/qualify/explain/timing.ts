import { LIKELY, PROVEN } from '../engine/degree.ts';
import type { Weighing } from '../engine/weigh.ts';
import type { Timing } from '../verdict.ts';
import type { Explainer } from './explainer.ts';
import { reasonOf } from './reasons.ts';

/** Why now: hot = a trigger is proven, warm = one is likely. It never moves the fit score. */
export function timingOf({ tellings, timing }: Explainer, weighing: Weighing): Timing {
  const { degrees } = weighing;
  const indexes = [...degrees.keys()].filter((index) => timing[index] === true);
  const strongest = indexes.reduce((best, index) => Math.max(best, degrees[index]?.gateLo ?? 0), 0);
  const reasons = indexes.flatMap((index) => {
    const degree = degrees[index];
    const telling = tellings[index];
    if (!telling || !degree || degree.lo < LIKELY) return [];
    return [reasonOf(telling, degree, weighing)];
  });
  return { level: strongest >= PROVEN ? 'hot' : strongest >= LIKELY ? 'warm' : 'none', reasons };
}
