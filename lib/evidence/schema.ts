import * as z from 'zod/mini';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import { SCOPES } from '#lib/values/scan.ts';
import { SCHEMAS } from '#lib/values/schemas.ts';
import type { AttributeKey } from './attributes.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from './attributes.ts';
import type { Evidence } from './evidence.ts';
import { SOURCE_KINDS } from './evidence.ts';

const MAX_URL = 2_048;
const count = z.number().check(z.int(), z.nonnegative());

/** The schema of one attribute's value. */
export function valueSchema(attribute: AttributeKey): z.ZodMiniType {
  return SCHEMAS[ATTRIBUTES[attribute].shape];
}

const envelope = z.object({
  attribute: z.enum(ATTRIBUTE_KEYS),
  value: z.unknown(),
  source: z.enum(SOURCE_KINDS),
  quote: z.string().check(z.maxLength(MAX_QUOTE)),
  url: z.string().check(z.maxLength(MAX_URL)),
  confidence: count.check(z.lte(1_000)),
  day: count,
  scope: z.optional(z.enum(SCOPES)),
});

/** One observation from an untrusted sender, or null when it breaks the contract. */
export function parseEvidence(input: unknown): Evidence | null {
  const parsed = envelope.safeParse(input);
  if (!parsed.success) return null;
  const value = valueSchema(parsed.data.attribute).safeParse(parsed.data.value);
  if (!value.success) return null;
  // The two parses above check the pairing of attribute and value that the union type expresses.
  return { ...parsed.data, value: value.data } as Evidence;
}
