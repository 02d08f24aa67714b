import type { AccountRecords } from '#lib/dossier/account-records.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED, STATED } from '#lib/evidence/evidence.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { attributeText } from '#lib/wording/attribute-text.ts';
import { factText } from '#lib/wording/fact-text.ts';
import { type MessageKey, message } from '#lib/wording/view-message.ts';

type AnyEvidence = EvidenceOf<AttributeKey>;

/** How much a fact settles: stated by the company, inferred from its words, a hint, or said by the user. */
export type FactGrade = 'you' | 'stated' | 'inferred' | 'hint';

/** One fact as the evidence view lists it. */
export interface FactLine {
  key: string;
  words: string;
  grade: FactGrade;
  gradeWords: string;
  evidence: AnyEvidence;
  /** It was read, and a correction by the user stands in its place. */
  overruled: boolean;
}

/** All that is known of one attribute. */
export interface AttributeEvidence {
  attribute: AttributeKey;
  title: string;
  /** The value that counts, in words. */
  words: string;
  /** Sources that exclude each other, side by side; null when they agree. */
  conflict: string | null;
  facts: FactLine[];
  /** By which the user's correction is taken back. */
  undoId: string | null;
}

/** What decides most verdicts first; the rest in the vocabulary's order. */
const FIRST: readonly AttributeKey[] = [
  'headcount',
  'hqCountry',
  'industry',
  'businessModel',
  'audience',
  'fundingStage',
  'revenue',
  'technologies',
  'functions',
  'triggers',
];

const INDUSTRY_NAMES = new Map(INDUSTRY_LEAVES.map(({ id, name }) => [id, name]));

/** The name of a leaf of the taxonomy; an unknown leaf is shown as it is. */
export function industryName(leaf: string): string {
  return INDUSTRY_NAMES.get(leaf) ?? leaf;
}

/** Facts by attribute: conflicts first, then what decides most. */
export function presentEvidence(
  profile: Profile,
  { corrections, overruled }: Pick<AccountRecords, 'corrections' | 'overruled'>,
): AttributeEvidence[] {
  const order = [...new Set([...FIRST, ...ATTRIBUTE_KEYS])];
  const known = order.filter((attribute) => profile[attribute] !== undefined && isListed(attribute));
  return known
    .map((attribute) => {
      const entry = profile[attribute];
      const facts = (entry?.facts ?? []) as readonly AnyEvidence[];
      const set = overruled.filter((fact) => fact.attribute === attribute);
      const lines = [...facts.map((fact) => lineOf(fact, false)), ...set.map((fact) => lineOf(fact, true))];
      return {
        attribute,
        title: attributeText(attribute),
        words: entry ? factText(attribute, entry.value, industryName) : '',
        conflict: entry?.conflict ? conflictText(facts) : null,
        facts: distinct(lines),
        undoId: corrections.find((correction) => correction.attribute === attribute)?.id ?? null,
      };
    })
    .sort((a, b) => Number(b.conflict !== null) - Number(a.conflict !== null));
}

/** Answers have their own place. */
function isListed(attribute: AttributeKey): boolean {
  const { hidden, shape } = ATTRIBUTES[attribute];
  return hidden !== true && shape !== 'answers';
}

function lineOf(evidence: AnyEvidence, overruled: boolean): FactLine {
  const grade = gradeOf(evidence);
  return {
    key: [evidence.source, evidence.url, evidence.quote, JSON.stringify(evidence.value)].join(' '),
    words: factText(evidence.attribute, evidence.value, industryName),
    grade,
    gradeWords: grade === 'you' ? '' : message(GRADES[grade]),
    evidence,
    overruled,
  };
}

function gradeOf({ source, confidence }: AnyEvidence): FactGrade {
  if (source === 'user') return 'you';
  if (confidence >= STATED) return 'stated';
  return confidence >= INFERRED ? 'inferred' : 'hint';
}

const GRADES: Readonly<Record<Exclude<FactGrade, 'you'>, MessageKey>> = {
  stated: 'gradeStated',
  inferred: 'gradeInferred',
  hint: 'gradeHint',
};

/** "Site: 40 people · LinkedIn: 51–200 people": each side's best fact; hints take no side. */
function conflictText(facts: readonly AnyEvidence[]): string {
  const graded = facts.filter(({ confidence }) => confidence >= INFERRED);
  const sides = new Map<string, string>();
  for (const fact of graded) {
    const words = factText(fact.attribute, fact.value, industryName);
    if (!sides.has(words)) sides.set(words, message('evidenceSide', message(sideOf(fact)), words));
  }
  return [...sides.values()].slice(0, MAX_SIDES).join(' · ');
}
const MAX_SIDES = 3;

function sideOf({ source }: AnyEvidence): MessageKey {
  if (source.startsWith('linkedin') || source === 'sales-navigator') return 'evidenceSideLinkedin';
  if (source === 'third-party') return 'evidenceSideThird';
  if (source === 'list') return 'evidenceSideList';
  if (source === 'crm') return 'evidenceSideCrm';
  if (source === 'directory') return 'evidenceSideDirectory';
  return source === 'user' ? 'evidenceSideYou' : 'evidenceSideSite';
}

/** One page says the same in three places: once is enough. */
function distinct(lines: readonly FactLine[]): FactLine[] {
  return [...new Map(lines.map((line) => [line.key, line])).values()];
}
