import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';

/** A day on which the tests take place: 2026-11-20. */
export const DAY = 20_777;

/** One observation for a test; what the test does not care about is filled in. */
export function evidenceOf<K extends AttributeKey>(
  attribute: K,
  value: AttributeValues[K],
  rest: Partial<Omit<EvidenceOf<K>, 'attribute' | 'value'>> = {},
): Evidence {
  const fact = {
    attribute,
    value,
    source: 'json-ld',
    quote: '',
    url: 'https://acme.example/',
    confidence: 950,
    day: DAY,
    ...rest,
  };
  return fact as Evidence;
}
