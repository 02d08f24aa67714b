import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { Facts } from './align-profile.ts';
import type { Measure } from './degree.ts';
import { FULL, resetDegree } from './degree.ts';
import { strengthOf } from './grade.ts';
import type { Saying } from './saying.ts';
import { addSettled, considerOpen, settle, startTally } from './tally.ts';

/**
 * A measure over all facts of one attribute, of which each tells the whole: their degrees are intersected, because
 * agreement never widens; facts that contradict one another give the hull of what they say.
 */
export function measureFacts<K extends AttributeKey>(
  attribute: K,
  ttl: number | null,
  say: (value: AttributeValues[K], asOf: number) => Saying,
  dayOf: ((fact: EvidenceOf<K>, profile: Facts) => number) | null = null,
): Measure {
  return (profile, asOf, out) => {
    resetDegree(out);
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
      const guess = fact.source === 'classifier';
      if (said.degree === FULL) {
        addSettled(out, tally, { fact, lo: strength, hi: FULL, guess });
        continue;
      }
      const lo = Math.floor((strength * said.degree) / FULL);
      const hi = FULL - Math.floor((strength * (FULL - said.degree)) / FULL);
      addSettled(out, tally, { fact, lo, hi, guess });
    }
    if (tally) settle(out, tally);
  };
}
