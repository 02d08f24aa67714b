import type { UserRecord } from '#lib/evidence/user-record.ts';
import { MAX_BY, MAX_NOTE, MAX_REASON } from '#lib/evidence/user-record.ts';
import { parseUserRecord } from '#lib/evidence/user-record-schema.ts';
import { cleanText } from '#lib/parse/clean-text.ts';

/** The longest text of a corrected value. */
const MAX_VALUE = 1_000;

/**
 * A record whose words are safe to keep and to show: no control, bidirectional or zero-width characters. Null when nothing
 * is left of what it must say.
 */
export function cleanRecord(record: UserRecord): UserRecord | null {
  return parseUserRecord({ ...record, ...cleanedWords(record), by: cleanText(record.by, MAX_BY) });
}

function cleanedWords(record: UserRecord): object {
  switch (record.kind) {
    case 'correction':
      return { value: cleanValue(record.value) };
    case 'note':
      return { text: cleanLines(record.text) };
    case 'exception':
    case 'disposition':
      return { reason: cleanText(record.reason, MAX_REASON) };
    case 'answer':
      return {};
  }
}

/** Values of attributes are texts, numbers, and lists and objects of them. */
function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value, MAX_VALUE);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanValue(inner)]));
}

/** A note may have paragraphs. */
function cleanLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => cleanText(line, MAX_NOTE));
  return lines.join('\n').trim().slice(0, MAX_NOTE);
}
