import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Facts } from './align-profile.ts';

export type Fact = EvidenceOf<AttributeKey>;

/** Measured are per mille: 1000 = certainly met, 0 = certainly missed, an interval in between = not settled. */
export const FULL = 1_000;
/** A gate counts a criterion as proven met from here. */
export const PROVEN = 900;
/** ... and as proven missed up to here. */
export const DISPROVEN = 100;
/** Likely met from here: "for". */
export const LIKELY = 700;
/** Likely missed up to here: "against". */
export const UNLIKELY = 300;
/** A guess, a self-chosen industry against the account, a belied headcount, a conflict: likely, never proven. */
export const GUESS_CAP = 899;

/** What explains a degree that is not simply met or missed. */
export type Cause =
  | 'unknown'
  | 'settled'
  | 'partial-range'
  | 'too-coarse'
  | 'stale'
  | 'low-grade'
  | 'conflict'
  | 'absent';

/**
 * The degree of one criterion on one account. One object a criterion is reused for every account: making fifteen of them
 * an account would cost more than the scoring itself.
 */
export interface Degree {
  /** Bounds of the degree, for sums. */
  lo: number;
  hi: number;
  /** Bounds of the degree, for gates: guesses are capped. */
  gateLo: number;
  gateHi: number;
  /** It rests on a guess, on one source against another, or on self-chosen data alone: nothing is confirmed by its points. */
  contested: boolean;
  /** Per mille of what is open that is likely to hold; -1 = no telling. */
  share: number;
  cause: Cause;
  /** True when stated evidence, not a guess, speaks for a miss. */
  missStated: boolean;
  /** The same for a match: what a complement turns into a miss. */
  metStated: boolean;
  /** The best fact that speaks for it, against it, and that leaves it open. */
  pro: Fact | null;
  con: Fact | null;
  open: Fact | null;
  /** The member of a set that decided it: a technology id, a department. */
  member: string;
}

/** The degrees of one account. */
export interface Measured {
  degrees: readonly Degree[];
  /** Acquired, or given up: nothing is confirmed. */
  withdrawn: boolean;
  /** Per mille by criterion that accounts meet it, from calibration or from accounts seen; -1 = not known. */
  baseRates: readonly number[];
}

/** Measures how far a profile meets one test, as of a day (days since 1970-01-01) and writes the outcome into `out`. */
export type Measure = (profile: Facts, asOf: number, out: Degree) => void;

export function createDegree(): Degree {
  return {
    lo: 0,
    hi: FULL,
    gateLo: 0,
    gateHi: FULL,
    contested: false,
    share: -1,
    cause: 'unknown',
    missStated: false,
    metStated: false,
    pro: null,
    con: null,
    open: null,
    member: '',
  };
}

/** Back to "nothing known". */
export function resetDegree(out: Degree): void {
  out.lo = 0;
  out.hi = FULL;
  out.gateLo = 0;
  out.gateHi = FULL;
  out.contested = false;
  out.share = -1;
  out.cause = 'unknown';
  out.missStated = false;
  out.metStated = false;
  out.pro = null;
  out.con = null;
  out.open = null;
  out.member = '';
}

/** NOT: what is met becomes missed. */
export function complement(out: Degree): void {
  const { lo, gateLo, pro, metStated } = out;
  out.metStated = out.missStated;
  out.missStated = metStated;
  out.pro = out.con;
  out.con = pro;
  out.lo = FULL - out.hi;
  out.hi = FULL - lo;
  out.gateLo = FULL - out.gateHi;
  out.gateHi = FULL - gateLo;
  if (out.share >= 0) out.share = FULL - out.share;
}
