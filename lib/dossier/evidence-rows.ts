import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { stepsOf } from '#lib/qualify/engine/grade.ts';
import type { Dossier } from './dossier.ts';

/** A: stated. B: inferred. C: a hint, which decides nothing. Before age takes anything away. */
export type Grade = 'A' | 'B' | 'C';

/** One fact as it is shown with its source. */
export interface ShownFact {
  fact: EvidenceOf<AttributeKey>;
  grade: Grade;
  /** False = what was read, and a person's word stands in its place. */
  stands: boolean;
  /** The person's word that this fact is; by its id it is undone. Null for what was read. */
  record: UserRecord | null;
}

/** Everything known about one attribute, the best fact first. */
export interface EvidenceGroup {
  attribute: AttributeKey;
  /** Two facts of grade A or B exclude each other. */
  conflict: boolean;
  facts: ShownFact[];
}

const GRADES: readonly Grade[] = ['A', 'B', 'C'];

/** A dossier's facts by attribute, in the order in which attributes are listed to people. */
export function evidenceGroups({ profile, records }: Pick<Dossier, 'profile' | 'records'>): EvidenceGroup[] {
  return ATTRIBUTE_KEYS.flatMap((attribute): EvidenceGroup[] => {
    if (ATTRIBUTES[attribute].hidden === true) return [];
    const entry = profile[attribute];
    const standing: readonly EvidenceOf<AttributeKey>[] = entry?.facts ?? [];
    const overruled = records.overruled.filter((fact) => fact.attribute === attribute);
    const facts = [
      ...standing.map((fact) => shown(fact, true, recordOf(fact, records))),
      ...overruled.map((fact) => shown(fact, false, null)),
    ];
    return facts.length > 0 ? [{ attribute, conflict: entry?.conflict ?? false, facts }] : [];
  });
}

function shown(fact: EvidenceOf<AttributeKey>, stands: boolean, record: UserRecord | null): ShownFact {
  return { fact, grade: GRADES[stepsOf(fact.confidence)] ?? 'C', stands, record };
}

function recordOf(
  fact: EvidenceOf<AttributeKey>,
  { corrections, answers }: Dossier['records'],
): UserRecord | null {
  if (fact.source !== 'user') return null;
  if (fact.attribute !== 'answers') {
    return corrections.find(({ attribute }) => attribute === fact.attribute) ?? null;
  }
  const questions = Object.keys((fact as EvidenceOf<'answers'>).value);
  return answers.find(({ question }) => questions.includes(question)) ?? null;
}
