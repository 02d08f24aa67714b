import type { Profile } from '#lib/profile/profile.ts';
import type { WeighOptions } from './engine/weigh.ts';
import { weigh } from './engine/weigh.ts';
import { bearingOf } from './explain/bearing.ts';
import type { Explainer } from './explain/explainer.ts';
import type { ReasonCode } from './explain/reason-codes.ts';
import { reasonCodeOf } from './explain/reason-codes.ts';
import { sharePoints } from './explain/share-points.ts';
import type { ShownScore } from './explain/shown-score.ts';
import { shownScore } from './explain/shown-score.ts';
import { wasLookedFor } from './explain/usual-pages.ts';

export interface Survey {
  score: ShownScore;
  /** In the order of the ICP's criteria. */
  reasons: ReasonCode[];
  /** Ids of the exclusions that fired. */
  fired: string[];
}

/**
 * The verdict with its interval and reason codes, for many accounts at once: what a list needs of each row until someone
 * opens one. The same numbers as `qualify`; `explainer` is prepared once for all of them.
 */
export function survey(
  explainer: Explainer,
  profile: Profile,
  asOf: number,
  options: WeighOptions = {},
): Survey {
  const { compiled, reasonCodes } = explainer;
  const weighing = weigh(compiled, profile, asOf, options);
  const { decision, degrees, facts } = weighing;
  const { gained, reachable } = sharePoints(explainer, weighing);
  const reasons: ReasonCode[] = [];
  for (let index = 0; index < degrees.length; index += 1) {
    const codes = reasonCodes[index];
    const degree = degrees[index];
    if (codes === undefined || codes === null || degree === undefined) continue;
    const { telling } = codes;
    const looked = degree.cause === 'unknown' && degree.open === null && wasLookedFor(telling, facts);
    const bearing = bearingOf(degree, { isMust: telling.isMust, looked });
    reasons.push(reasonCodeOf(codes, bearing, gained[index] ?? 0, reachable[index] ?? 0));
  }
  return {
    score: shownScore(decision),
    reasons,
    fired: decision.fired.map((index) => compiled.exclusions[index]?.id ?? ''),
  };
}
