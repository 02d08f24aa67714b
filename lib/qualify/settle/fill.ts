import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Condition } from './condition.ts';

/** As sure as what a person says who knows the account. */
const SAID = 1_000;

/**
 * The profile once a person has said what one attribute is: their word stands in place of what was read. What is seen of a
 * set joins what was seen before.
 */
export function fill(profile: Profile, { attribute, op }: Condition, value: unknown, day: number): Profile {
  // A cell's values are of its attribute's own type.
  const said = {
    attribute,
    value,
    source: 'user',
    quote: '',
    url: '',
    confidence: SAID,
    day,
  } as EvidenceOf<AttributeKey>;
  const before: readonly EvidenceOf<AttributeKey>[] = op === 'has' ? (profile[attribute]?.facts ?? []) : [];
  const entry = { value: said.value, confidence: SAID, facts: [said, ...before], conflict: false };
  return { ...profile, [attribute]: entry };
}
