import type { Cause, Judgement } from '../engine/degree.ts';
import { DISPROVEN, LIKELY, UNLIKELY } from '../engine/degree.ts';
import type { Reason, ReasonKind } from '../verdict.ts';
import { REASON_KINDS } from '../verdict.ts';

/** The side and the kind of a reason. There is one object for each pair: thousands of reasons share them. */
export interface Outcome {
  readonly side: Reason['side'];
  readonly kind: ReasonKind;
  /** Its place among all outcomes. */
  readonly place: number;
}

type Outcomes = Readonly<Record<ReasonKind, Outcome>>;

const SIDES = ['for', 'against', 'open'] as const;
const [FOR, AGAINST, OPEN] = [outcomesOn('for'), outcomesOn('against'), outcomesOn('open')];
export const OUTCOME_COUNT = SIDES.length * REASON_KINDS.length;

function outcomesOn(side: Reason['side']): Outcomes {
  const first = SIDES.indexOf(side) * REASON_KINDS.length;
  return Object.fromEntries(
    REASON_KINDS.map((kind, index) => [kind, Object.freeze({ side, kind, place: first + index })]),
  ) as Outcomes;
}

/** What is said of a criterion. `looked` says whether a page that states such facts was read and is silent. */
export function outcomeOf(judgement: Judgement, isMust: boolean, looked: boolean): Outcome {
  const { lo, hi, gateHi, cause, open } = judgement;
  if (cause === 'conflict') return conflictOn(lo, hi);
  if (lo >= LIKELY) return FOR.MATCH;
  if (hi <= UNLIKELY) {
    if (isMust && gateHi <= DISPROVEN) return AGAINST.MUST_FAILED;
    return cause === 'absent' ? AGAINST.ABSENT_VERIFIED : AGAINST.MISS;
  }
  if (cause === 'partial-range') return judgement.share < 0 ? OPEN.NO_BASE_RATE : OPEN.PARTIAL_RANGE;
  if (cause === 'unknown') return open !== null || looked ? OPEN.NOT_STATED : OPEN.NOT_SEEN;
  return OPEN_BY_CAUSE[cause];
}

/** Why an open criterion is open. */
const OPEN_BY_CAUSE: Readonly<Record<Exclude<Cause, 'unknown' | 'partial-range'>, Outcome>> = {
  settled: OPEN.LOW_GRADE,
  'too-coarse': OPEN.TOO_COARSE,
  stale: OPEN.STALE,
  'low-grade': OPEN.LOW_GRADE,
  conflict: OPEN.CONFLICT,
  absent: OPEN.NOT_STATED,
};

function conflictOn(lo: number, hi: number): Outcome {
  if (lo >= LIKELY) return FOR.CONFLICT;
  return hi <= UNLIKELY ? AGAINST.CONFLICT : OPEN.CONFLICT;
}
