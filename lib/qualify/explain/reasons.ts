import type { Degree, Fact } from '../engine/degree.ts';
import { FULL } from '../engine/degree.ts';
import { precedes } from '../engine/precedes.ts';
import type { Weighing } from '../engine/weigh.ts';
import type { Points, Reason } from '../verdict.ts';
import { bearingOf } from './bearing.ts';
import type { Explainer } from './explainer.ts';
import { paramsOf } from './reason-params.ts';
import { sharePoints } from './share-points.ts';
import { pointsOf } from './shares.ts';
import type { Telling } from './telling.ts';
import { wasLookedFor } from './usual-pages.ts';

/** The reasons of the fit axis, most telling first: what excluded the account, then by points, then by criterion id. */
export function reasonsOf(explainer: Explainer, weighing: Weighing): Reason[] {
  const { gained, reachable } = sharePoints(explainer, weighing);
  const reasons: Reason[] = [];
  for (const [index, degree] of weighing.degrees.entries()) {
    const telling = explainer.tellings[index];
    if (!telling?.shown) continue;
    const own = pointsOf(gained[index] ?? 0, reachable[index] ?? 0, explainer.shownPoints[index] ?? 0);
    reasons.push(reasonOf(telling, degree, weighing, own));
  }
  reasons.sort((a, b) => weightOf(b) - weightOf(a) || (a.criterion < b.criterion ? -1 : 1));
  return [...excludedReasons(explainer, weighing), ...reasons];
}

/** One criterion's reason. */
export function reasonOf(
  telling: Telling,
  degree: Degree,
  { facts }: Pick<Weighing, 'facts'>,
  points: Points = { gained: 0, lost: 0, open: 0 },
): Reason {
  const { id, label, codes, isMust } = telling;
  const { side, kind } = bearingOf(degree, { isMust, looked: wasLookedFor(telling, facts) });
  const [evidence, against] = tellingFacts(degree);
  const params = paramsOf(telling, degree.member, evidence, against);
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
}: Degree): [evidence: Fact | null, against: Fact | null] {
  if (cause === 'conflict' && pro && con) return precedes(pro, con) ? [pro, con] : [con, pro];
  if (lo + hi > FULL || (lo + hi === FULL && pro !== null)) return [pro ?? open, con];
  if (lo + hi < FULL) return [con ?? open, pro];
  return [open ?? pro ?? con, null];
}

function excludedReasons({ compiled, tellings }: Explainer, weighing: Weighing): Reason[] {
  const { degrees, decision } = weighing;
  const members = new Set(decision.fired.flatMap((fired) => compiled.exclusions[fired]?.members ?? []));
  return [...members].flatMap((index) => {
    const degree = degrees[index];
    const telling = tellings[index];
    if (!degree || !telling) return [];
    const reason = reasonOf(telling, degree, weighing);
    return [{ ...reason, code: telling.codes.EXCLUDED, kind: 'EXCLUDED' as const, side: 'against' as const }];
  });
}

function weightOf({ side, points }: Reason): number {
  if (side === 'for') return points.gained;
  return side === 'against' ? points.lost : points.open;
}
