import * as z from 'zod/mini';
import type { IdentityDecision } from './identity-decision.ts';

/** A url and the letters before it. */
const key = z.string().check(z.minLength(1), z.maxLength(2_100));
const url = z.string().check(z.maxLength(2_048), z.regex(/^https?:\/\/[^\s]+$/));
const base = {
  id: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
  day: z.int().check(z.gte(0), z.lte(84_006)),
  account: key,
};
const decision = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('join'), into: key }),
  z.object({
    ...base,
    kind: z.literal('split-linkedin'),
    aliases: z.array(z.string().check(z.regex(/^li:[^\s/]{1,200}$/))).check(z.minLength(1), z.maxLength(20)),
  }),
  z.object({ ...base, kind: z.literal('split-page'), url }),
  z.object({ ...base, kind: z.literal('disown-page'), url }),
]);

/** A decision from an untrusted file; null when it breaks the contract. */
export function parseIdentityDecision(input: unknown): IdentityDecision | null {
  const parsed = decision.safeParse(input);
  return parsed.success ? parsed.data : null;
}
