import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { shapeOf } from './shape-of.ts';

/** True for attributes of which each fact tells a part: a later fact adds to an earlier one. */
export function isSet(attribute: AttributeKey): boolean {
  return shapeOf(attribute).unite !== undefined;
}

/** The value that all facts of a set attribute support together, best fact first. */
export function uniteFacts<K extends AttributeKey>(
  facts: readonly EvidenceOf<K>[],
): AttributeValues[K] | undefined {
  const first = facts[0];
  return first && shapeOf(first.attribute).unite?.(facts.map(({ value }) => value));
}
