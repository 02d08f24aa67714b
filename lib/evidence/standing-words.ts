import type { AttributeKey } from './attributes.ts';
import type { Evidence, EvidenceOf } from './evidence.ts';
import { inOrder, standingException } from './user-evidence.ts';
import type { Correction, DiscoveryAnswer, Disposition, Exception, Note, UserRecord } from './user-record.ts';
import { subjectOf } from './user-record.ts';
import { deniedOnly, saidTools } from './user-tools.ts';

/** The last word of people on each subject. */
export interface StandingWords {
  /** The exception that holds on the day asked about. */
  exception: Exception | null;
  disposition: Disposition | null;
  /** Null when there is none, or when the last one is empty. */
  note: Note | null;
  /** One an attribute, the latest first. */
  corrections: Correction[];
  /** One a question, the latest first. */
  answers: DiscoveryAnswer[];
}

/** What of an account's records stands on a UTC day. */
export function standingWords(records: readonly UserRecord[], day: number): StandingWords {
  const latest = new Map<string, UserRecord>();
  for (const record of inOrder(records)) {
    // Deleted first, so that the map is in the order of the latest words.
    latest.delete(subjectOf(record));
    latest.set(subjectOf(record), record);
  }
  const standing = [...latest.values()].reverse();
  const note = standing.find((record) => record.kind === 'note');
  return {
    exception: standingException(records, day),
    disposition: standing.find((record) => record.kind === 'disposition') ?? null,
    note: note && note.text !== '' ? note : null,
    corrections: standing.filter((record) => record.kind === 'correction'),
    answers: standing.filter((record) => record.kind === 'answer'),
  };
}

/** What was read on attributes that a person corrected. */
export function overruledFacts(
  read: readonly Evidence[],
  corrections: readonly Correction[],
): EvidenceOf<AttributeKey>[] {
  const corrected = new Set(corrections.map(({ attribute }) => attribute));
  const tools = saidTools(corrections);
  return read.flatMap((fact): readonly EvidenceOf<AttributeKey>[] => {
    if (fact.source === 'user' || !corrected.has(fact.attribute)) return [];
    return fact.attribute === 'technologies' ? deniedOnly(fact, tools) : [fact];
  });
}
