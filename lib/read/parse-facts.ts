import * as z from 'zod/mini';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import { type Fact, SOURCE_KINDS } from '#lib/evidence/evidence.ts';

/** Longer than any quote that our readers take. */
const MAX_WORDS = 4_000;

/** Whether the value is one of the attribute's is looked at when the whole result is. */
const fact = z.object({
  attribute: z.enum(ATTRIBUTE_KEYS),
  value: z.unknown(),
  source: z.enum(SOURCE_KINDS),
  quote: z.string().check(z.maxLength(MAX_WORDS)),
  confidence: z.number(),
});

/** Facts that a reader in a page returned; those that are none are dropped, and the whole counts as partial. */
export function parseFacts(offered: readonly unknown[]): { facts: Fact[]; partial: boolean } {
  const facts = offered.flatMap((one) => fact.safeParse(one).data ?? []);
  // The pairing of attribute and value, which the union type expresses, is checked with the finished result.
  return { facts: facts as Fact[], partial: facts.length < offered.length };
}
