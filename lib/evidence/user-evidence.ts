import type { Evidence, EvidenceOf } from './evidence.ts';
import type { Correction, DiscoveryAnswer, Exception, UserRecord } from './user-record.ts';
import { subjectOf } from './user-record.ts';
import { isInUse, saidTools, withoutDenied } from './user-tools.ts';

/** Confidence of what a person who knows the account says: nothing outranks it. */
const USER_CONFIDENCE = 1_000;

/** The evidence that a person's records amount to; the latest word on an attribute or a question stands alone. */
export function userEvidence(records: readonly UserRecord[]): Evidence[] {
  const latest = new Map<string, Evidence>();
  for (const record of inOrder(records)) {
    if (record.kind === 'correction') {
      const fact = correctionFact(record);
      if (fact) latest.set(subjectOf(record), fact);
      else latest.delete(subjectOf(record));
    }
    if (record.kind === 'answer') latest.set(subjectOf(record), answerFact(record));
  }
  return [...latest.values()];
}

/**
 * The evidence of an account with what people said about it: their word stands in place of what was read. Tools are a
 * list: a word on one of them leaves the others as they were read, today and at every later visit.
 */
export function withUserEvidence(read: readonly Evidence[], records: readonly UserRecord[]): Evidence[] {
  const said = userEvidence(records);
  const corrected = new Set(said.map(({ attribute }) => attribute));
  const tools = saidTools(lastCorrections(records));
  // An answer to one question says nothing about another, so answers from a CRM stay unless a person answered them too.
  const answered = new Set(
    said.flatMap((fact) => (fact.attribute === 'answers' ? Object.keys(fact.value) : [])),
  );
  const kept = read.flatMap((fact) => {
    if (fact.source === 'user') return [];
    if (fact.attribute === 'answers') return withoutAnswers(fact, answered);
    if (fact.attribute === 'technologies') return withoutDenied(fact, tools);
    return corrected.has(fact.attribute) ? [] : [fact];
  });
  return [...kept, ...said];
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

/** A colleague's words first, then one's own; each by day, of one day in the order in which they were made. */
export function inOrder<R extends UserRecord>(records: readonly R[]): R[] {
  return records.toSorted(
    (a, b) => Number(b.imported ?? false) - Number(a.imported ?? false) || a.day - b.day,
  );
}

/** The correction of each attribute that stands. */
function lastCorrections(records: readonly UserRecord[]): Correction[] {
  const corrections = inOrder(records).filter((record): record is Correction => record.kind === 'correction');
  return [...new Map(corrections.map((one) => [one.attribute, one])).values()];
}

/** Null where it only says that tools are not in use: then there is nothing to add. */
function correctionFact(record: Correction): Evidence | null {
  const { attribute, day } = record;
  const isOfTools = record.attribute === 'technologies';
  const value = isOfTools ? record.value.filter(isInUse) : record.value;
  if (isOfTools && record.value.length > 0 && !record.value.some(isInUse)) return null;
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
