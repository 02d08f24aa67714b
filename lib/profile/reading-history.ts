import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';

/**
 * Earlier readings of the pages on which the standing facts were read, each day once, the newest first. They say what was
 * so, not what is so. What a person enters is a correction, not a reading.
 */
export function earlierReadings<K extends AttributeKey>(
  all: readonly EvidenceOf<K>[],
  standing: readonly EvidenceOf<K>[],
): EvidenceOf<K>[] {
  const outdated = all.filter(
    (fact) =>
      ATTRIBUTES[fact.attribute].counted === true &&
      fact.source !== 'user' &&
      standing.some(({ source, url, day }) => source === fact.source && url === fact.url && day > fact.day),
  );
  const readings = new Map<string, EvidenceOf<K>>();
  for (const fact of outdated.toSorted(newestFirst)) {
    const reading = JSON.stringify([fact.source, fact.url, fact.day, fact.value]);
    if (!readings.has(reading)) readings.set(reading, fact);
  }
  return [...readings.values()];
}

function newestFirst(a: EvidenceOf<AttributeKey>, b: EvidenceOf<AttributeKey>): number {
  if (a.day !== b.day) return b.day - a.day;
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  const [one, other] = [a, b].map(({ source, url, value, quote, scope }) =>
    JSON.stringify([source, url, value, quote, scope]),
  );
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}
