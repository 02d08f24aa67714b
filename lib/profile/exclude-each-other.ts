import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { shapeOf } from './shape-of.ts';

/** True when two facts on one attribute cannot both be right. Names and descriptions vary without contradiction. */
export function excludeEachOther<K extends AttributeKey>(a: EvidenceOf<K>, b: EvidenceOf<K>): boolean {
  return shapeOf(a.attribute).exclude?.(a.value, b.value) ?? false;
}
