import { parseEvidence } from '#lib/evidence/schema.ts';
import type { ListedFact } from './listed-facts.ts';

/** A fact of a list from an untrusted sender; null when it breaks the contract. */
export function parseListedFact(input: unknown): ListedFact | null {
  if (typeof input !== 'object' || input === null) return null;
  const fact = parseEvidence({ ...input, source: 'crm', url: '', confidence: 0, day: 0 });
  if (fact === null) return null;
  const { attribute, value, quote } = fact;
  // The parse has checked the pairing of attribute and value.
  return { attribute, value, quote } as ListedFact;
}
