import type { DecidingLine } from '#lib/qualify/settle/deciding.ts';
import type { Points, Reason, Verdict } from '#lib/qualify/verdict.ts';

/** A verdict as commands print it, in the order of its keys. */
export interface VerdictJson {
  id: string;
  verdict: Verdict['verdict'];
  certainty: Verdict['certainty'];
  bound: Verdict['bound'];
  direction: Verdict['direction'];
  possible: Verdict['possible'];
  low: number;
  high: number;
  coverage: number;
  reasons: { code: string; criterion: string; points: Points; text: string }[];
  disqualifiers: Verdict['disqualifiers'];
  /** What would decide an undecided account. */
  decides: readonly DecidingLine[];
  next: Verdict['next'];
  ask: Verdict['ask'];
  stamp: Verdict['stamp'];
}

interface Judged {
  id: string;
  verdict: Verdict;
  decides: readonly DecidingLine[];
}

/** The verdict on one account for machines, with each reason's words from `words`. Timing's reasons come last. */
export function verdictJson(
  { id, verdict, decides }: Judged,
  words: (reason: Reason) => string,
): VerdictJson {
  const { certainty, bound, direction, possible, low, high, coverage, disqualifiers, next, ask, stamp } =
    verdict;
  const reasons = [...verdict.reasons, ...verdict.timing.reasons].map((reason) => ({
    code: reason.code,
    criterion: reason.criterion,
    points: reason.points,
    text: words(reason),
  }));
  return {
    id,
    verdict: verdict.verdict,
    certainty,
    bound,
    direction,
    possible,
    low,
    high,
    coverage,
    reasons,
    disqualifiers,
    decides,
    next,
    ask,
    stamp,
  };
}
