import { compareVerdicts } from '#lib/dossier/compare-verdicts.ts';
import { judge } from '#lib/dossier/judge.ts';
import type { ListedFact } from '#lib/dossier/listed-facts.ts';
import type { Known } from '#lib/dossier/profile-of.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { usedAttributes } from '#lib/qualify/stamp/stamp.ts';
import type { Graded, ProfileSummary, ScoredAccount } from './scored.ts';

/** Verdicts kept for accounts of which the same is known: most of a list of names. */
const MOST_KEPT = 2_000;
/** Cells come again and again; more different ones are not kept, only read. */
const MOST_SIGNS = 50_000;
/** What a verdict, its talk track and its summary are made of beside what the ICPs ask for. */
const ALWAYS: readonly AttributeKey[] = [
  'headcount',
  'hqCountry',
  'industry',
  'technologies',
  'functions',
  'text',
];

export type Judged = Pick<ScoredAccount, 'opinion' | 'icp' | 'summary'>;

interface JudgedBy {
  icps: readonly Icp[];
  day: number;
  /** What a row says, as evidence. */
  evidenceOf(fact: ListedFact): Evidence;
}

/** Judges accounts by the best of the ICPs. Of whom nothing else is known, those with equal facts are judged once. */
export function accountJudge({ icps, day, evidenceOf }: JudgedBy) {
  const used = new Set<AttributeKey>([...ALWAYS, ...icps.flatMap(usedAttributes)]);
  const kept = new Map<string, Judged>();
  const signs = new Map<ListedFact, string>();

  return ({ evidence, records }: Known, listed: readonly ListedFact[]): Judged => {
    if (evidence.length + records.length > 0)
      return judgeNow({ evidence: [...evidence, ...listed.map(evidenceOf)], records });
    const equal = listed
      .map(signOf)
      .filter((sign) => sign !== '')
      .sort()
      .join('\n');
    const known = kept.get(equal);
    if (known) return known;
    const judged = judgeNow({ evidence: listed.map(evidenceOf), records });
    if (kept.size < MOST_KEPT) kept.set(equal, judged);
    return judged;
  };

  /** Equal for facts that say the same; empty for those that decide nothing. */
  function signOf(fact: ListedFact): string {
    const known = signs.get(fact);
    if (known !== undefined) return known;
    const { attribute, value } = fact;
    const sign = used.has(attribute) ? `${attribute} ${JSON.stringify(value)}` : '';
    if (signs.size < MOST_SIGNS) signs.set(fact, sign);
    return sign;
  }

  function judgeNow(known: Known): Judged {
    const { profile, opinions } = judge(known, icps, day);
    const [opinion] = opinions.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
    const icp = icps.find(({ id }) => id === opinion?.icpId);
    if (!opinion || !icp) throw new Error('a list is scored by an ICP');
    const { id, name, version } = icp;
    return { opinion, icp: { id, name, version }, summary: summaryOf(profile) };
  }
}

function summaryOf({ headcount, hqCountry, industry }: Profile): ProfileSummary {
  const leaf = industry?.value[0]?.leaf;
  return {
    size: headcount ? graded(headcount, headcount.value) : null,
    country: hqCountry ? graded(hqCountry, hqCountry.value) : null,
    industry: industry && leaf !== undefined ? graded(industry, leaf) : null,
  };
}

function graded<V>({ confidence, conflict }: { confidence: number; conflict: boolean }, value: V): Graded<V> {
  return { value, confidence, conflict };
}
