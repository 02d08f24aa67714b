import type { AttributeKey, AttributeValues } from './attributes.ts';
import type { Evidence, EvidenceOf } from './evidence.ts';

/** What a person says about an account. Records are kept beside what was read, so that a re-read never loses them. */
interface RecordBase {
  /** Unique; the key by which it is undone. */
  id: string;
  /** UTC day on which it was made. */
  day: number;
  /** Who made it, as they call themselves; empty when nobody said. */
  by: string;
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

export type UserRecord = Correction | DiscoveryAnswer | Exception;

/** Confidence of what a person who knows the account says: nothing outranks it. */
const USER_CONFIDENCE = 1_000;

/** The evidence that a person's records amount to; the latest word on an attribute or a question stands alone. */
export function userEvidence(records: readonly UserRecord[]): Evidence[] {
  const latest = new Map<string, Evidence>();
  for (const record of inOrder(records)) {
    if (record.kind === 'exception') continue;
    const fact = record.kind === 'correction' ? correctionFact(record) : answerFact(record);
    latest.set(record.kind === 'correction' ? record.attribute : `answers ${record.question}`, fact);
  }
  return [...latest.values()];
}

/** The evidence of an account with what people said about it: their word stands in place of what was read. */
export function withUserEvidence(read: readonly Evidence[], records: readonly UserRecord[]): Evidence[] {
  const said = userEvidence(records);
  const corrected = new Set(said.map(({ attribute }) => attribute));
  // An answer to one question says nothing about another, so answers from a CRM stay unless a person answered them too.
  const answered = new Set(
    said.flatMap((fact) => (fact.attribute === 'answers' ? Object.keys(fact.value) : [])),
  );
  const kept = read.flatMap((fact) => {
    if (fact.source === 'user') return [];
    if (fact.attribute === 'answers') return withoutAnswers(fact, answered);
    return corrected.has(fact.attribute) ? [] : [fact];
  });
  return [...kept, ...said];
}

/** Takes a record back; the one before it stands again. */
export function undoRecord(records: readonly UserRecord[], id: string): UserRecord[] {
  return records.filter((record) => record.id !== id);
}

/** The exception that holds on a day, the latest if there are several; null when none does. */
export function standingException(records: readonly UserRecord[], day: number): Exception | null {
  const standing = inOrder(records).filter(
    (record): record is Exception => record.kind === 'exception' && record.day <= day && day <= record.until,
  );
  return standing.at(-1) ?? null;
}

function withoutAnswers(fact: EvidenceOf<'answers'>, answered: ReadonlySet<string>): Evidence[] {
  const left = Object.entries(fact.value).filter(([question]) => !answered.has(question));
  return left.length > 0 ? [{ ...fact, value: Object.fromEntries(left) }] : [];
}

/** By day; of one day in the order in which they were made. */
function inOrder(records: readonly UserRecord[]): UserRecord[] {
  return records
    .map((record, index) => ({ record, index }))
    .sort((a, b) => a.record.day - b.record.day || a.index - b.index)
    .map(({ record }) => record);
}

function correctionFact({ attribute, value, day }: Correction): Evidence {
  // A correction pairs an attribute with a value of its own type, as evidence does.
  return {
    attribute,
    value,
    source: 'user',
    quote: '',
    url: '',
    confidence: USER_CONFIDENCE,
    day,
  } as Evidence;
}

function answerFact({ question, answer, day }: DiscoveryAnswer): Evidence {
  return {
    attribute: 'answers',
    value: { [question]: answer },
    source: 'user',
    quote: '',
    url: '',
    confidence: USER_CONFIDENCE,
    day,
  };
}
