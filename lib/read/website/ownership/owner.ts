import type { Fact } from '#lib/evidence/evidence.ts';
import { cleanName } from '#lib/parse/company-name.ts';
import { findOwner } from '../name/own-names.ts';
import type { Subject } from '../subject.ts';

/** The owner that a sentence names ("Acme is a product of Acme Labs Inc."). */
export function readOwner(subject: Subject): Fact[] {
  const owner = findOwner(subject);
  const name = owner ? cleanName(owner.name) : null;
  if (!owner || !name) return [];
  return [{ attribute: 'legalName', value: name, source: 'prose', quote: owner.quote, confidence: 760 }];
}
