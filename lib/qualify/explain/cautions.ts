import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { Facts } from '../engine/align-profile.ts';
import { precedes } from '../engine/precedes.ts';
import type { Caution } from '../verdict.ts';
import { CAUTION_FLAGS } from '../verdict.ts';

/** What a salesperson should know before believing the verdict, in a fixed order; it moves no point. */
export function cautionsOf(facts: Facts): Caution[] {
  const flagged = CAUTION_FLAGS.flatMap((kind): Caution[] => {
    const evidence = bestOf(facts.flags?.facts, ({ value }) => value.includes(kind));
    return evidence ? [{ kind, evidence }] : [];
  });
  const parent = bestOf(facts.parent?.facts, () => true);
  return parent ? [...flagged, { kind: 'parent', name: parent.value, evidence: parent }] : flagged;
}

function bestOf<K extends AttributeKey>(
  facts: readonly EvidenceOf<K>[] | undefined,
  tells: (fact: EvidenceOf<K>) => boolean,
): EvidenceOf<K> | null {
  let best: EvidenceOf<K> | null = null;
  for (const fact of facts ?? []) {
    if (fact.confidence < INFERRED || !tells(fact)) continue;
    if (best === null || precedes(fact, best)) best = fact;
  }
  return best;
}
