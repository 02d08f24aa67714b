import type { Profile } from '#lib/profile/profile.ts';
import type { CompiledIcp } from '../engine/compile-icp.ts';
import { wasLookedFor } from '../engine/places.ts';
import { SHOWN_POINT, TOTAL } from '../engine/points.ts';
import { sharePoints } from '../engine/share-points.ts';
import type { QualifyOptions } from '../qualify.ts';
import { weigh } from '../qualify.ts';
import type { Verdict } from '../verdict.ts';
import type { ReasonCode } from './reason-codes.ts';
import { reasonCodeOf } from './reason-codes.ts';
import { outcomeOf } from './reason-kind.ts';

export type Survey = Pick<
  Verdict,
  'verdict' | 'certainty' | 'bound' | 'possible' | 'low' | 'high' | 'coverage' | 'tally'
> & {
  /** In the order of the ICP's criteria. */
  reasons: ReasonCode[];
  /** Ids of the exclusions that fired. */
  fired: string[];
};

/** The verdict with its interval and reason codes, for many accounts at once. The same numbers as `qualify`. */
export function survey(
  compiled: CompiledIcp,
  profile: Profile,
  asOf: number,
  options: QualifyOptions = {},
): Survey {
  const { decision, judgements, facts } = weigh(compiled, profile, asOf, options);
  const low = Math.floor(decision.low / SHOWN_POINT);
  const high = Math.ceil(decision.high / SHOWN_POINT);
  const { gained, reachable } = sharePoints(compiled, judgements, low, high);
  const { reasonCodes } = compiled;
  const reasons: ReasonCode[] = [];
  for (let place = 0; place < judgements.length; place += 1) {
    const codes = reasonCodes[place];
    const judgement = judgements[place];
    if (codes === undefined || codes === null || judgement === undefined) continue;
    const { telling } = codes;
    const looked = judgement.cause === 'unknown' && judgement.open === null && wasLookedFor(telling, facts);
    const outcome = outcomeOf(judgement, telling.isMust, looked);
    reasons.push(reasonCodeOf(codes, outcome, gained[place] ?? 0, reachable[place] ?? 0));
  }
  const { verdict, certainty, bound, possible, fired } = decision;
  return {
    verdict,
    certainty,
    bound,
    possible,
    low,
    high,
    coverage: Math.round((100 * (TOTAL - (decision.high - decision.low))) / TOTAL),
    tally: { for: decision.for, against: decision.against, open: decision.open },
    reasons,
    fired: fired.map((place) => compiled.exclusions[place]?.id ?? ''),
  };
}
