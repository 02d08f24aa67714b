import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';

/** What can be corrected: what the ICP's criteria look at, most points first; then everything else. */
export function fixChoices({ reasons }: Pick<Verdict, 'reasons'>): {
  asked: AttributeKey[];
  others: AttributeKey[];
} {
  const typed = ATTRIBUTE_KEYS.filter((attribute) => ATTRIBUTES[attribute].untyped !== true);
  const wanted = reasons.flatMap(({ params, evidence }) => [params.attribute, evidence?.attribute]);
  const asked = [...new Set(wanted)].flatMap((name) => typed.find((attribute) => attribute === name) ?? []);
  return { asked, others: typed.filter((attribute) => !asked.includes(attribute)) };
}
