import type { AttributeKey, AttributeValues } from './attributes.ts';

/** What a person says about an account. Records are kept beside what was read, so that a re-read never loses them. */
interface RecordBase {
  /** Unique; the key by which it is undone, and by which saying it twice changes nothing. */
  id: string;
  /** UTC day on which it was made. */
  day: number;
  /** Who made it, as they call themselves; empty when nobody said. */
  by: string;
  /** It came in a colleague's feedback file: it never outranks what the owner of this browser said. */
  imported?: true | undefined;
}

/** "Actually 300 people": the right value of an attribute. */
export type Correction = {
  [K in AttributeKey]: RecordBase & { kind: 'correction'; attribute: K; value: AttributeValues[K] };
}[AttributeKey];

/** The answer to a discovery question of an ICP. */
export interface DiscoveryAnswer extends RecordBase {
  kind: 'answer';
  /** Criterion id. */
  question: string;
  /** Answer id. */
  answer: string;
}

/** "Work anyway": the computed verdict stays visible beside it. */
export interface Exception extends RecordBase {
  kind: 'exception';
  reason: string;
  /** Last UTC day on which it holds. */
  until: number;
}

export const OUTCOMES = ['worked', 'meeting', 'won', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of the account. */
export interface Disposition extends RecordBase {
  kind: 'disposition';
  outcome: Outcome;
  /** Why, mostly of a lost one; may be empty. */
  reason: string;
}

/** Words for the next one who looks. An empty text takes the note away. */
export interface Note extends RecordBase {
  kind: 'note';
  text: string;
}

export type UserRecord = Correction | DiscoveryAnswer | Exception | Disposition | Note;

/** A record before the background has dated it: what the popup sends. */
export type RecordWords = UserRecord extends infer R
  ? R extends UserRecord
    ? Omit<R, 'day' | 'by' | 'imported'>
    : never
  : never;

/** A reason is read at a glance beside the verdict. */
export const MAX_REASON = 300;
/** A note is a paragraph or two; a longer text belongs in the CRM. */
export const MAX_NOTE = 2_000;
/** A name or an address of a person. */
export const MAX_BY = 100;
/** An exception is a matter of weeks; longer than two years it is another ICP. */
export const MAX_EXCEPTION_DAYS = 730;
/** Earlier words on one subject, kept so that an undo brings them back. */
export const MAX_WORDS_OF_SUBJECT = 20;
/** More than any honest use: every attribute and 40 questions, each corrected several times. */
export const MAX_RECORDS_OF_ACCOUNT = 500;

/** What a record is about: the latest word on a subject stands alone. */
export function subjectOf(record: RecordWords): string {
  if (record.kind === 'correction') return `correction ${record.attribute}`;
  if (record.kind === 'answer') return `answer ${record.question}`;
  return record.kind;
}
