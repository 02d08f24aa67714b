import * as z from 'zod/mini';
import { ATTRIBUTE_KEYS } from './attributes.ts';
import { valueSchema } from './schema.ts';
import type { RecordWords, UserRecord } from './user-record.ts';
import { MAX_BY, MAX_NOTE, MAX_REASON, OUTCOMES } from './user-record.ts';

/** Days since 1970-01-01 up to the year 2200: later ones are no days of a calendar. */
const LAST_DAY = 84_006;

/** An id that the extension makes: a UUID, or a word of such letters. */
export const recordId = z.string().check(z.regex(/^[\w.-]{1,64}$/));
const utcDay = z.number().check(z.int(), z.nonnegative(), z.lte(LAST_DAY));
const words = (most: number) => z.string().check(z.maxLength(most));
const key = words(100).check(z.minLength(1));

const recordWords = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('correction'),
    id: recordId,
    attribute: z.enum(ATTRIBUTE_KEYS),
    value: z.unknown(),
  }),
  z.object({ kind: z.literal('answer'), id: recordId, question: key, answer: key }),
  z.object({ kind: z.literal('exception'), id: recordId, reason: words(MAX_REASON), until: utcDay }),
  z.object({
    kind: z.literal('disposition'),
    id: recordId,
    outcome: z.enum(OUTCOMES),
    reason: words(MAX_REASON),
  }),
  z.object({ kind: z.literal('note'), id: recordId, text: words(MAX_NOTE) }),
]);
const stamp = z.object({ day: utcDay, by: words(MAX_BY) });

/** What a person said, from an untrusted sender; null when it breaks the contract. */
export function parseRecordWords(input: unknown): RecordWords | null {
  const parsed = recordWords.safeParse(input);
  if (!parsed.success) return null;
  const record = parsed.data;
  if (record.kind !== 'correction') return record;
  const value = valueSchema(record.attribute).safeParse(record.value);
  if (!value.success) return null;
  // The parses above check the pairing of attribute and value that the union type expresses.
  return { ...record, value: value.data } as RecordWords;
}

/** A whole record, as a feedback file brings it; null when it breaks the contract. */
export function parseUserRecord(input: unknown): UserRecord | null {
  const said = parseRecordWords(input);
  const stamped = stamp.safeParse(input);
  // Both halves were parsed; the union pairs each kind of words with the same two fields.
  return said && stamped.success ? ({ ...said, ...stamped.data } as UserRecord) : null;
}
