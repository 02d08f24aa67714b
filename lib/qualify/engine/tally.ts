import { STATED } from '#lib/evidence/evidence.ts';
import type { Cause, Degree, Fact } from './degree.ts';
import { FULL, GUESS_CAP, LIKELY, UNLIKELY } from './degree.ts';
import { precedes } from './precedes.ts';

/** Running union and intersection of the facts on one attribute. */
export interface Tally {
  lo: number;
  hi: number;
  gateLo: number;
  gateHi: number;
  firmLo: number;
  firmHi: number;
  hullLo: number;
  hullHi: number;
  gateHullLo: number;
  gateHullHi: number;
}

export function startTally(): Tally {
  return {
    lo: 0,
    hi: FULL,
    gateLo: 0,
    gateHi: FULL,
    firmLo: 0,
    firmHi: FULL,
    hullLo: FULL,
    hullHi: 0,
    gateHullLo: FULL,
    gateHullHi: 0,
  };
}

/** A fact that leaves the degree open: it explains, but never widens nor narrows. */
export function considerOpen(out: Degree, fact: Fact, cause: Cause, share: number): void {
  if (out.open !== null && !precedes(fact, out.open)) return;
  out.open = fact;
  if (out.cause === 'settled') return;
  out.cause = cause;
  out.share = share;
}

/** A fact that settles something, as a degree. */
export interface Settled {
  fact: Fact;
  lo: number;
  hi: number;
  /** Guesses are capped where a gate looks. */
  guess: boolean;
  /** Not capped, and still no proof by itself. */
  selfChosen?: boolean;
}

export function addSettled(
  out: Degree,
  tally: Tally | null,
  { fact, lo, hi, guess, selfChosen }: Settled,
): void {
  const gateLo = guess && lo > GUESS_CAP ? GUESS_CAP : lo;
  const gateHi = guess && hi < FULL - GUESS_CAP ? FULL - GUESS_CAP : hi;
  if (hi <= UNLIKELY && !guess && fact.confidence >= STATED) out.missStated = true;
  if (lo >= LIKELY && !guess && fact.confidence >= STATED) out.metStated = true;
  const firm = !guess && selfChosen !== true;
  out.cause = 'settled';
  out.share = -1;
  if (lo + hi >= FULL) {
    if (out.pro === null || precedes(fact, out.pro)) out.pro = fact;
  } else if (out.con === null || precedes(fact, out.con)) out.con = fact;
  if (!tally) {
    out.lo = lo;
    out.hi = hi;
    out.gateLo = gateLo;
    out.gateHi = gateHi;
    out.contested = !firm;
    return;
  }
  if (lo > tally.lo) tally.lo = lo;
  if (hi < tally.hi) tally.hi = hi;
  if (gateLo > tally.gateLo) tally.gateLo = gateLo;
  if (gateHi < tally.gateHi) tally.gateHi = gateHi;
  if (firm && lo > tally.firmLo) tally.firmLo = lo;
  if (firm && hi < tally.firmHi) tally.firmHi = hi;
  if (lo < tally.hullLo) tally.hullLo = lo;
  if (hi > tally.hullHi) tally.hullHi = hi;
  if (gateLo < tally.gateHullLo) tally.gateHullLo = gateLo;
  if (gateHi > tally.gateHullHi) tally.gateHullHi = gateHi;
}

/**
 * Two of the facts cannot both be right: the hull of what they say counts, and neither proves anything. `isOpen` = what
 * lies between them, or one of them, leaves the degree open.
 */
export function settleDisjoint(out: Degree, tally: Tally, [one, other]: [Fact, Fact], isOpen: boolean): void {
  out.lo = isOpen ? 0 : tally.hullLo;
  out.hi = isOpen ? FULL : tally.hullHi;
  out.gateLo = isOpen ? 0 : Math.min(tally.gateHullLo, GUESS_CAP);
  out.gateHi = isOpen ? FULL : Math.max(tally.gateHullHi, FULL - GUESS_CAP);
  out.contested = true;
  out.share = -1;
  out.cause = 'conflict';
  out.pro = out.pro ?? (out.con === one ? other : one);
  out.con = out.con ?? (out.pro === one ? other : one);
}

/** Writes the outcome of several facts. */
export function settle(out: Degree, tally: Tally): void {
  const conflict = tally.lo > tally.hi;
  out.lo = conflict ? tally.hullLo : tally.lo;
  out.hi = conflict ? tally.hullHi : tally.hi;
  out.gateLo = conflict ? tally.gateHullLo : tally.gateLo;
  out.gateHi = conflict ? tally.gateHullHi : tally.gateHi;
  out.contested = conflict || tally.lo > tally.firmLo || tally.hi < tally.firmHi;
  if (conflict) out.cause = 'conflict';
}
