import type { Cause, Degree } from '../engine/degree.ts';
import { DISPROVEN, LIKELY, UNLIKELY } from '../engine/degree.ts';
import type { Reason, ReasonKind } from '../verdict.ts';
import { REASON_KINDS } from '../verdict.ts';

/** How a criterion bears on an account: the side and the kind of its reason. There is one object for each pair: thousands of reasons share them. */
export interface Bearing {
  readonly side: Reason['side'];
  readonly kind: ReasonKind;
  /** Its index among all bearings. */
  readonly index: number;
}

type Bearings = Readonly<Record<ReasonKind, Bearing>>;

const SIDES = ['for', 'against', 'open'] as const;
const [FOR, AGAINST, OPEN] = [bearingsOn('for'), bearingsOn('against'), bearingsOn('open')];
export const BEARING_COUNT = SIDES.length * REASON_KINDS.length;

function bearingsOn(side: Reason['side']): Bearings {
  const first = SIDES.indexOf(side) * REASON_KINDS.length;
  return Object.fromEntries(
    REASON_KINDS.map((kind, index) => [kind, Object.freeze({ side, kind, index: first + index })]),
  ) as Bearings;
}

/** What is said of a criterion. `looked` says whether a page that states such facts was read and is silent. */
export function bearingOf(degree: Degree, { isMust, looked }: { isMust: boolean; looked: boolean }): Bearing {
  const { lo, hi, gateHi, cause, open } = degree;
  if (cause === 'conflict') return conflictOn(lo, hi);
  if (lo >= LIKELY) return FOR.MATCH;
  if (hi <= UNLIKELY) {
    if (isMust && gateHi <= DISPROVEN) return AGAINST.MUST_FAILED;
    return cause === 'absent' ? AGAINST.ABSENT_VERIFIED : AGAINST.MISS;
  }
  if (cause === 'partial-range') return degree.share < 0 ? OPEN.NO_BASE_RATE : OPEN.PARTIAL_RANGE;
  if (cause === 'unknown') return open !== null || looked ? OPEN.NOT_STATED : OPEN.NOT_SEEN;
  return OPEN_BY_CAUSE[cause];
}

/** Why an open criterion is open. */
const OPEN_BY_CAUSE: Readonly<Record<Exclude<Cause, 'unknown' | 'partial-range'>, Bearing>> = {
  settled: OPEN.LOW_GRADE,
  'too-coarse': OPEN.TOO_COARSE,
  stale: OPEN.STALE,
  'low-grade': OPEN.LOW_GRADE,
  conflict: OPEN.CONFLICT,
  absent: OPEN.NOT_STATED,
};

function conflictOn(lo: number, hi: number): Bearing {
  if (lo >= LIKELY) return FOR.CONFLICT;
  return hi <= UNLIKELY ? AGAINST.CONFLICT : OPEN.CONFLICT;
}
