import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Criterion } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { naiveBelied } from './naive-belied.ts';
import { cannotBothBe, hullValue } from './naive-disjoint.ts';
import type { Degree, Told, Word } from './naive-facts.ts';
import { combine, gradeOf, unknown, widen } from './naive-facts.ts';

export type Fact = EvidenceOf<AttributeKey>;
export type Crit = Pick<Criterion, 'id' | 'ttlDays'> & {
  /** What speaks against the account: a met test, a missed one, either; left out = a missed one. */
  against?: 'met' | 'missed' | 'both' | undefined;
};

/** Days for which a fact of an attribute counts in full; null = it does not age. */
export function ttlOf(crit: Crit, attribute: AttributeKey): number | null {
  if (crit.ttlDays !== undefined) return crit.ttlDays;
  if (attribute === 'founded') return null;
  if (
    [
      'industry',
      'businessModel',
      'audience',
      'companyType',
      'hqCountry',
      'countries',
      'phoneCountry',
    ].includes(attribute)
  ) {
    return 1_095;
  }
  if (attribute === 'technologies') return 90;
  return attribute === 'functions' ? 60 : 365;
}

export function factsOf(profile: Profile, attribute: AttributeKey): Fact[] {
  return [...(profile[attribute]?.facts ?? [])] as Fact[];
}

/** Facts of which each tells the whole. */
export function overFacts(
  profile: Profile,
  attribute: AttributeKey,
  asOf: number,
  ttl: number | null,
  word: (value: unknown) => { word: Word | number; share: number },
  dayOf: (fact: Fact) => number = (fact) => dayOfFact(fact, profile),
): Degree {
  const facts = factsOf(profile, attribute);
  const graded = facts.filter((fact) => gradeOf(fact.confidence, dayOf(fact), asOf, ttl) > 0);
  const degree = combine(
    facts.map((fact): Told => {
      const said = word(fact.value);
      const g = gradeOf(fact.confidence, dayOf(fact), asOf, ttl);
      const guess = fact.source === 'classifier' || naiveBelied(fact, profile);
      if (said.word === 'U')
        return { fact, lo: 0, hi: 1000, guess, share: fact.confidence >= 700 ? said.share : -1 };
      const degree = said.word === 'T' ? 1000 : said.word === 'F' ? 0 : said.word;
      const [lo, hi] = widen(degree, degree, g);
      return { fact, lo, hi, guess, share: -1 };
    }),
  );
  if (!graded.some((one) => graded.some((other) => cannotBothBe(one, other)))) return degree;
  // The hull: of the values where they have an order, else of what each of them says.
  const hull = hullValue(graded);
  const words = [...graded.map(({ value }) => value), ...(hull === null ? [] : [hull])].map(word);
  if (words.some((said) => said.word === 'U'))
    return {
      ...unknown(),
      contested: true,
      missStated: degree.missStated,
      metStated: degree.metStated === true,
    };
  const ends = graded.map((fact) => {
    const said = word(fact.value).word;
    const whole = said === 'T' ? 1000 : said === 'F' ? 0 : Number(said);
    return widen(whole, whole, gradeOf(fact.confidence, dayOf(fact), asOf, ttl));
  });
  const lo = Math.min(...ends.map(([low]) => low));
  const hi = Math.max(...ends.map(([, high]) => high));
  return {
    ...degree,
    lo,
    hi,
    gateLo: Math.min(lo, 899),
    gateHi: Math.max(hi, 101),
    contested: true,
    share: -1,
  };
}

/** A funding stage ages from its round when the same source dates it. */
function dayOfFact(fact: Fact, profile: Profile): number {
  if (fact.attribute !== 'fundingStage' || fact.url === '') return fact.day;
  const dates = (profile.lastFunding?.facts ?? [])
    .filter((round) => round.source === fact.source && round.url === fact.url)
    .map((round) => Date.parse(round.value[1]) / 86_400_000);
  return dates.length > 0 ? Math.max(...dates) : fact.day;
}
