import type { Profile } from '#lib/profile/profile.ts';
import type { CompiledIcp } from '../engine/compile-icp.ts';
import type { Telling } from '../engine/compile-telling.ts';
import type { Decision } from '../engine/decide.ts';
import type { Fact, Judgement } from '../engine/degree.ts';
import { FULL } from '../engine/degree.ts';
import { wasLookedFor } from '../engine/places.ts';
import { precedes } from '../engine/precedes.ts';
import { pointsOf, sharePoints } from '../engine/share-points.ts';
import type { Points, Reason } from '../verdict.ts';
import { outcomeOf } from './reason-kind.ts';
import { paramsOf } from './reason-params.ts';

/** The reasons of the fit axis, most telling first: what excluded the account, then by points, then by criterion id. */
export function reasonsOf(
  compiled: CompiledIcp,
  judgements: readonly Judgement[],
  decision: Decision,
  low: number,
  high: number,
  profile: Profile,
): Reason[] {
  const { gained, reachable } = sharePoints(compiled, judgements, low, high);
  const reasons: Reason[] = [];
  for (let place = 0; place < judgements.length; place += 1) {
    const telling = compiled.tellings[place];
    const judgement = judgements[place];
    if (!telling?.shown || !judgement) continue;
    const own = pointsOf(gained[place] ?? 0, reachable[place] ?? 0, compiled.shownPoints[place] ?? 0);
    reasons.push(reasonOf(telling, judgement, own, profile));
  }
  reasons.sort((a, b) => weightOf(b) - weightOf(a) || (a.criterion < b.criterion ? -1 : 1));
  return decision.fired.length === 0
    ? reasons
    : [...excludedReasons(compiled, judgements, decision, profile), ...reasons];
}

/** One criterion's reason. */
export function reasonOf(telling: Telling, judgement: Judgement, points: Points, profile: Profile): Reason {
  const { id, label, codes, isMust } = telling;
  const { side, kind } = outcomeOf(judgement, isMust, wasLookedFor(telling, profile));
  const [evidence, against] = tellingFacts(judgement);
  const params = paramsOf(telling, judgement.member, evidence, against);
  const reason: Reason = { code: codes[kind], kind, criterion: id, label, side, points, params, evidence };
  if (against !== null) reason.against = against;
  return reason;
}

/** The fact that decided, and the one that speaks against it. */
function tellingFacts({
  lo,
  hi,
  pro,
  con,
  open,
  cause,
}: Judgement): [evidence: Fact | null, against: Fact | null] {
  if (cause === 'conflict' && pro && con) return precedes(pro, con) ? [pro, con] : [con, pro];
  if (lo + hi > FULL || (lo + hi === FULL && pro !== null)) return [pro ?? open, con];
  if (lo + hi < FULL) return [con ?? open, pro];
  return [open ?? pro ?? con, null];
}

function excludedReasons(
  { exclusions, tellings }: CompiledIcp,
  judgements: readonly Judgement[],
  { fired }: Decision,
  profile: Profile,
): Reason[] {
  const places = new Set(fired.flatMap((place) => exclusions[place]?.members ?? []));
  return [...places].flatMap((place) => {
    const judgement = judgements[place];
    const telling = tellings[place];
    if (!judgement || !telling) return [];
    const reason = reasonOf(telling, judgement, { gained: 0, lost: 0, open: 0 }, profile);
    return [{ ...reason, code: telling.codes.EXCLUDED, kind: 'EXCLUDED' as const, side: 'against' as const }];
  });
}

function weightOf({ side, points }: Reason): number {
  if (side === 'for') return points.gained;
  return side === 'against' ? points.lost : points.open;
}
