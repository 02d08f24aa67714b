import * as z from 'zod/mini';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';

/** Longer texts are no value of any attribute: the parser says so itself, the message only bounds its work. */
const MAX_VALUE = 5_000;
/** A whole mail thread. */
const MAX_PASTED = 200_000;

const request = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('parse-typed'),
    attribute: z.enum(ATTRIBUTE_KEYS),
    text: z.string().check(z.maxLength(MAX_VALUE)),
  }),
  z.object({ type: z.literal('read-card'), text: z.string().check(z.maxLength(MAX_PASTED)) }),
]);

/**
 * Read what a person typed or pasted: a value, or a colleague's card. In the background, because the lists of names and
 * the schemas are larger than the whole popup.
 */
export type TypedRequest = z.infer<typeof request>;

/** The request, or null when the message is none. */
export function parseTypedRequest(input: unknown): TypedRequest | null {
  const parsed = request.safeParse(input);
  return parsed.success ? parsed.data : null;
}
