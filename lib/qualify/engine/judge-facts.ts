import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED, STATED } from '#lib/evidence/evidence.ts';
import type { Facts } from './align-profile.ts';
import type { Cause, Fact, Judge, Judgement } from './degree.ts';
import { FULL, GUESS_CAP, resetJudgement, UNLIKELY } from './degree.ts';
import { strengthOf } from './grade.ts';
import { precedes } from './precedes.ts';

/**
 * What one value says about a test before its source is weighed: a degree when it settles it, or why it does not. A
 * share is how much of the value lies inside, per mille.
 */
export type Saying = { degree: number } | { degree: null; cause: Cause; share: number };

export const MET: Saying = { degree: FULL };
export const MISSED: Saying = { degree: 0 };
export const SILENT: Saying = { degree: null, cause: 'unknown', share: -1 };
export const COARSE = { degree: null, cause: 'too-coarse', share: -1 } as const satisfies Saying;

/** Running union and intersection of the facts on one attribute. */
export interface Tally {
  lo: number;
  hi: number;
  gateLo: number;
  gateHi: number;
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
    hullLo: FULL,
    hullHi: 0,
    gateHullLo: FULL,
    gateHullHi: 0,
  };
}

/**
 * A judge over all facts of one attribute, of which each tells the whole: their degrees are intersected, because
 * agreement never widens; facts that contradict one another give the hull of what they say.
 */
export function judgeFacts<K extends AttributeKey>(
  attribute: K,
  ttl: number | null,
  say: (value: AttributeValues[K], asOf: number) => Saying,
  dayOf: ((fact: EvidenceOf<K>, profile: Facts) => number) | null = null,
): Judge {
  return (profile, asOf, out) => {
    resetJudgement(out);
    // The mapped type of Profile says that the entry under a key holds facts of that key.
    const facts = profile[attribute]?.facts as readonly EvidenceOf<K>[] | undefined;
    if (facts === undefined) return;
    const tally = facts.length > 1 ? startTally() : null;
    for (const fact of facts) {
      const said = say(fact.value, asOf);
      if (said.degree === null) {
        considerOpen(out, fact, said.cause, fact.confidence >= INFERRED ? said.share : -1);
        continue;
      }
      const strength = strengthOf(
        fact.confidence,
        dayOf === null ? fact.day : dayOf(fact, profile),
        asOf,
        ttl,
      );
      if (strength === 0) {
        considerOpen(out, fact, fact.confidence >= INFERRED ? 'stale' : 'low-grade', -1);
        continue;
      }
      if (said.degree === FULL) {
        addSettled(out, tally, fact, strength, FULL, fact.source === 'classifier');
        continue;
      }
      const lo = Math.floor((strength * said.degree) / FULL);
      const hi = FULL - Math.floor((strength * (FULL - said.degree)) / FULL);
      addSettled(out, tally, fact, lo, hi, fact.source === 'classifier');
    }
    if (tally) settle(out, tally);
  };
}

/** A fact that leaves the degree open: it explains, but never widens nor narrows. */
export function considerOpen(out: Judgement, fact: Fact, cause: Cause, share: number): void {
  if (out.open !== null && !precedes(fact, out.open)) return;
  out.open = fact;
  if (out.cause === 'settled') return;
  out.cause = cause;
  out.share = share;
}

/** A fact that settles something. Guesses are capped where a gate looks. */
export function addSettled(
  out: Judgement,
  tally: Tally | null,
  fact: Fact,
  lo: number,
  hi: number,
  guess: boolean,
): void {
  const gateLo = guess && lo > GUESS_CAP ? GUESS_CAP : lo;
  const gateHi = guess && hi < FULL - GUESS_CAP ? FULL - GUESS_CAP : hi;
  if (hi <= UNLIKELY && !guess && fact.confidence >= STATED) out.missStated = true;
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
    return;
  }
  if (lo > tally.lo) tally.lo = lo;
  if (hi < tally.hi) tally.hi = hi;
  if (gateLo > tally.gateLo) tally.gateLo = gateLo;
  if (gateHi < tally.gateHi) tally.gateHi = gateHi;
  if (lo < tally.hullLo) tally.hullLo = lo;
  if (hi > tally.hullHi) tally.hullHi = hi;
  if (gateLo < tally.gateHullLo) tally.gateHullLo = gateLo;
  if (gateHi > tally.gateHullHi) tally.gateHullHi = gateHi;
}

/** Writes the outcome of several facts. */
export function settle(out: Judgement, tally: Tally): void {
  const conflict = tally.lo > tally.hi;
  out.lo = conflict ? tally.hullLo : tally.lo;
  out.hi = conflict ? tally.hullHi : tally.hi;
  out.gateLo = conflict ? tally.gateHullLo : tally.gateLo;
  out.gateHi = conflict ? tally.gateHullHi : tally.gateHi;
  if (conflict) out.cause = 'conflict';
}
