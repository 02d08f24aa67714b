import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { Facts } from './align-profile.ts';
import type { Measure } from './degree.ts';
import { FULL, resetDegree } from './degree.ts';
import { disjointPair, hullOf } from './disjoint-facts.ts';
import { strengthOf } from './grade.ts';
import type { Saying } from './saying.ts';
import { addSettled, considerOpen, settle, settleDisjoint, startTally } from './tally.ts';

/** What else of a fact counts than its value. */
interface Readings<K extends AttributeKey> {
  /** The day from which it ages; left out = the day on which it was seen. */
  dayOf?: (fact: EvidenceOf<K>, profile: Facts) => number;
  /** Other facts of the account belie it: it is likely at most. */
  isDoubtful?: (fact: EvidenceOf<K>, profile: Facts) => boolean;
}

/**
 * A measure over all facts of one attribute, of which each tells the whole: their degrees are intersected, because
 * agreement never widens; facts that cannot all be right give the hull of what they say, and prove nothing.
 */
export function measureFacts<K extends AttributeKey>(
  attribute: K,
  ttl: number | null,
  say: (value: AttributeValues[K], asOf: number) => Saying,
  { dayOf, isDoubtful }: Readings<K> = {},
): Measure {
  return (profile, asOf, out) => {
    resetDegree(out);
    // The mapped type of Profile says that the entry under a key holds facts of that key.
    const facts = profile[attribute]?.facts as readonly EvidenceOf<K>[] | undefined;
    if (facts === undefined) return;
    const tally = facts.length > 1 ? startTally() : null;
    const graded: EvidenceOf<K>[] = [];
    let isOpen = false;
    for (const fact of facts) {
      const said = say(fact.value, asOf);
      const strength = strengthOf(fact.confidence, dayOf?.(fact, profile) ?? fact.day, asOf, ttl);
      if (tally && strength > 0) graded.push(fact);
      if (said.degree === null) {
        if (strength > 0) isOpen = true;
        considerOpen(out, fact, said.cause, fact.confidence >= INFERRED ? said.share : -1);
        continue;
      }
      if (strength === 0) {
        considerOpen(out, fact, fact.confidence >= INFERRED ? 'stale' : 'low-grade', -1);
        continue;
      }
      const guess = fact.source === 'classifier' || isDoubtful?.(fact, profile) === true;
      const lo = Math.floor((strength * said.degree) / FULL);
      const hi = FULL - Math.floor((strength * (FULL - said.degree)) / FULL);
      addSettled(out, tally, { fact, lo, hi, guess });
    }
    if (!tally) return;
    const pair = graded.length > 1 ? disjointPair(graded) : null;
    if (pair === null) {
      settle(out, tally);
      return;
    }
    const hull = hullOf(graded);
    settleDisjoint(out, tally, pair, isOpen || (hull !== null && say(hull, asOf).degree === null));
  };
}
