import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf, SourceKind } from '#lib/evidence/evidence.ts';
import { GROWTH_ATTRIBUTES } from '#lib/icp/vocabulary.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Random } from './random.ts';
import { AS_OF, randomValue } from './random-value.ts';

export type AnyFact = EvidenceOf<AttributeKey>;

const CONFIDENCES = [1_000, 950, 900, 899, 800, 750, 700, 699, 500, 0];
const AGES = [0, 0, 0, 1, 59, 60, 61, 90, 91, 180, 181, 365, 366, 730, 731, 1_095, 1_096, 3_000, -3];
const SOURCES: SourceKind[] = [
  'about',
  'imprint',
  'json-ld',
  'linkedin-record',
  'linkedin-page',
  'classifier',
  'list',
  'press',
];

const ATTRIBUTES: AttributeKey[] = [
  'industry',
  'businessModel',
  'audience',
  'hqCountry',
  'countries',
  'companyType',
  'headcount',
  'founded',
  'revenue',
  'fundingStage',
  'lastFunding',
  'linkedinMembers',
  'technologies',
  'triggers',
  'functions',
  'flags',
  'answers',
  'scan',
  'text',
];

/** A profile of any facts at all: old, weak, contradictory. */
export function randomProfile(random: Random): Profile {
  const density = random.next();
  const profile = profileOf(
    ATTRIBUTES.flatMap((attribute) => {
      if (!random.chance(density)) return [];
      const many = random.chance(0.3) ? 1 + random.below(3) : 1;
      return Array.from({ length: many }, () => randomFact(attribute, random));
    }),
  );
  for (const attribute of GROWTH_ATTRIBUTES) {
    const standing = profile[attribute]?.facts[0];
    if (standing !== undefined && random.chance(0.5))
      Object.assign(profile[attribute] ?? {}, { history: earlierThan(standing, random) });
  }
  return profile;
}

/** Outdated readings of the page on which a fact was read. */
function earlierThan(fact: AnyFact, random: Random): AnyFact[] {
  const { source, url, day } = fact;
  return Array.from({ length: 1 + random.below(3) }, () => ({
    ...randomFact(fact.attribute, random),
    source,
    url,
    day: day - random.pick([1, 59, 60, 61, 200, 365, 366]),
  }));
}

export function randomFact(attribute: AttributeKey, random: Random): AnyFact {
  return {
    attribute,
    value: randomValue(attribute, random),
    source: random.pick(SOURCES),
    quote: '',
    url: random.pick(['', 'https://acme.example/', 'https://acme.example/press']),
    confidence: random.pick(CONFIDENCES),
    day: AS_OF - random.pick(AGES),
    ...(attribute === 'text'
      ? { scope: random.pick(['home', 'about', 'careers', 'pricing', 'press'] as const) }
      : {}),
  } as AnyFact;
}

/** A profile that holds these facts and nothing else. */
export function profileOf(facts: readonly AnyFact[]): Profile {
  const profile: Partial<
    Record<AttributeKey, { value: unknown; confidence: number; facts: AnyFact[]; conflict: boolean }>
  > = {};
  for (const fact of facts) {
    const entry = profile[fact.attribute];
    if (entry) entry.facts.push(fact);
    else
      profile[fact.attribute] = {
        value: fact.value,
        confidence: fact.confidence,
        facts: [fact],
        conflict: false,
      };
  }
  return profile as Profile;
}

export function factsOf(profile: Profile): AnyFact[] {
  return Object.values(profile).flatMap((entry) => entry.facts as AnyFact[]);
}
