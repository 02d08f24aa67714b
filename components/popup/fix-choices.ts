import type { AttributeKey, AttributeShape } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';

/** Shapes that nobody types: news have dates and quotes, answers their buttons, the rest is a reader's. */
const UNTYPED = new Set<AttributeShape>(['triggers', 'answers', 'scan', 'prose']);

/** What can be corrected: what the ICP's criteria look at, most points first; then everything else. */
export function fixChoices({ reasons }: Pick<Verdict, 'reasons'>): {
  asked: AttributeKey[];
  others: AttributeKey[];
} {
  const typed = ATTRIBUTE_KEYS.filter((attribute) => !UNTYPED.has(ATTRIBUTES[attribute]));
  const wanted = reasons.flatMap(({ params, evidence }) => [params.attribute, evidence?.attribute]);
  const asked = [...new Set(wanted)].flatMap((name) => typed.find((attribute) => attribute === name) ?? []);
  return { asked, others: typed.filter((attribute) => !asked.includes(attribute)) };
}
