import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import type { Interval } from '#lib/values/interval.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import type { Random } from './random.ts';
import type { AnyFact } from './random-profile.ts';
import { AS_OF, LEAVES, TOOLS } from './random-value.ts';

/** A company as it is; every fact of a view is true of it, though maybe coarse, weak or old. */
export interface Truth {
  leaf: string;
  model: string;
  audience: string[];
  country: string;
  type: string;
  people: number;
  stage: number | null;
  founded: number;
  tools: string[];
  functions: string[];
  text: string;
}

/** What some software companies choose on LinkedIn. */
const SELF_CHOSEN = 'marketing_advertising';
const GOOD_LEAVES = ['business_software', 'software_devtools', 'sales_cx', 'data_analytics'];

/**
 * A random company; `fit` near 1 makes a good customer of the starter ICP likely, `wide` one of its second tier, by
 * size alone.
 */
export function randomTruth(random: Random, fit: number, wide = false): Truth {
  const good = () => random.chance(fit);
  return {
    leaf: random.chance(0.12) ? SELF_CHOSEN : good() ? random.pick(GOOD_LEAVES) : random.pick(LEAVES),
    model: good() ? 'saas' : random.pick(['saas', 'services', 'agency', 'retail', 'other']),
    audience: good() ? ['b2b'] : random.some(['b2b', 'b2c'], 2),
    country: good() ? random.pick(['US', 'DE', 'CA', 'AT']) : random.pick(['US', 'FR', 'GB', 'JP', 'CH']),
    type: good() ? 'private' : random.pick(['private', 'public', 'government', 'nonprofit']),
    people: wide
      ? random.pick([20, 40, 600, 800, 990])
      : good()
        ? 51 + random.below(450)
        : random.pick([1, 5, 9, 30, 40, 600, 700, 900, 999, 3_000, 20_000]),
    stage: random.chance(0.3) ? null : good() ? 3 + random.below(3) : random.below(FUNDING_STAGES.length),
    founded: 1_980 + random.below(44),
    tools: good() ? random.some(TOOLS.slice(0, 4), 3) : random.chance(0.5) ? [] : random.some(TOOLS, 2),
    functions: good() ? ['revops', 'sales'] : random.some(['sales', 'data', 'it', 'security'], 2),
    text: random.chance(0.5) ? 'we are a warehouse operator' : 'revenue operations for soc 2',
  };
}

const BANDS: Interval[] = [
  [1, 1],
  [2, 10],
  [11, 50],
  [51, 200],
  [201, 500],
  [501, 1_000],
  [1_001, 5_000],
  [5_001, 10_000],
  [10_001, null],
];
const GRADES = [950, 950, 950, 900, 750, 700, 600];
const AGES = [0, 0, 0, 20, 70, 95, 200, 400, 500, 600, 800, 1_200];
const REGIONS: Readonly<Record<string, string[]>> = {
  US: ['NORTH-AMERICA'],
  CA: ['NORTH-AMERICA'],
  DE: ['DACH', 'EMEA', 'EU'],
  AT: ['DACH', 'EMEA', 'EU'],
  CH: ['DACH', 'EMEA'],
  FR: ['EMEA', 'EU'],
  GB: ['EMEA'],
  JP: ['APAC'],
};

/**
 * True facts about a company. `guessed` = its industry is known from text alone; what text guesses and a stated fact then
 * replaces is a contradiction in the model, not a refinement.
 */
export function trueFacts(truth: Truth, random: Random, guessed: boolean, strength: number): AnyFact[] {
  const facts: AnyFact[] = [];
  const add = (attribute: AttributeKey, value: unknown, often: number, more: Partial<AnyFact> = {}): void => {
    for (let i = 0; i < 2; i += 1) {
      if (!random.chance(i === 0 ? often : often / 3)) continue;
      facts.push(trueFact(attribute, value, random, strength, more));
    }
  };
  if (guessed) add('industry', guessOf(truth, random), 0.9, { source: 'classifier' });
  else {
    add('industry', [{ leaf: truth.leaf, p: 1 }], 0.8, {
      source:
        truth.leaf === SELF_CHOSEN ? 'linkedin-record' : random.pick(['linkedin-record', 'about'] as const),
    });
    add('industry', [{ leaf: groupOf(truth.leaf), p: 1 }], 0.3, { source: 'linkedin-page' });
  }
  add('businessModel', truth.model, 0.8);
  add('audience', truth.audience, 0.8);
  add('hqCountry', truth.country, 0.8);
  add('hqCountry', random.pick(REGIONS[truth.country] ?? ['WORLD']), 0.3);
  add('countries', [truth.country], 0.3);
  add('companyType', truth.type, 0.7);
  add('headcount', bandOf(truth.people), 0.7);
  add('headcount', [Math.max(1, truth.people - random.below(200)), truth.people + random.below(400)], 0.3);
  add('headcount', [truth.people, truth.people], 0.2);
  add('founded', [truth.founded - random.below(3), truth.founded + random.below(3)], 0.4);
  if (truth.stage !== null) add('fundingStage', stagesOf(truth.stage, random), 0.6);
  for (const id of truth.tools) {
    add(
      'technologies',
      [{ id, class: random.pick(['runs', 'runs', 'hosted-on', 'hires-for', 'mentions']) }],
      0.7,
    );
  }
  for (const department of truth.functions) add('functions', [department], 0.6);
  const day = toIsoDay(AS_OF - random.pick([3, 40, 80, 100]));
  add('triggers', [{ kind: 'funding', date: [day, day], quote: 'raised' }], 0.4);
  if (random.chance(0.3)) facts.push(...scanned(truth));
  return facts;
}

/** One true fact becomes better evidence: a higher grade, a later day, a narrower value. */
export function upgrade(fact: AnyFact, truth: Truth, random: Random): AnyFact {
  const better = { ...fact };
  if (random.chance(0.4)) better.confidence = Math.max(fact.confidence, random.pick(GRADES));
  if (random.chance(0.4)) better.day = Math.max(fact.day, AS_OF - random.pick(AGES));
  if (random.chance(0.3)) {
    if (fact.attribute === 'hqCountry') better.value = truth.country;
    if (fact.attribute === 'headcount') better.value = [truth.people, truth.people];
    if (fact.attribute === 'industry' && fact.source !== 'classifier')
      better.value = [{ leaf: truth.leaf, p: 1 }];
    if (fact.attribute === 'fundingStage' && truth.stage !== null) {
      const stage = FUNDING_STAGES[truth.stage] ?? 'seed';
      better.value = [stage, stage];
    }
  }
  return better;
}

function trueFact(
  attribute: AttributeKey,
  value: unknown,
  random: Random,
  strength: number,
  more: Partial<AnyFact>,
): AnyFact {
  const strong = random.chance(strength);
  return {
    attribute,
    value,
    source: 'about',
    quote: '',
    url: '',
    confidence: strong ? 950 : random.pick(GRADES),
    day: AS_OF - (strong ? 0 : random.pick(AGES)),
    ...more,
  } as AnyFact;
}

/** A full read of everything: tools, departments and prose stand beside the scan, so no absence is a false one. */
function scanned(truth: Truth): AnyFact[] {
  const fact = (attribute: AttributeKey, value: unknown, more: Partial<AnyFact> = {}): AnyFact =>
    ({
      attribute,
      value,
      source: 'resource',
      quote: '',
      url: '',
      confidence: 950,
      day: AS_OF,
      ...more,
    }) as AnyFact;
  return [
    fact('scan', { technologies: 1_000, scopes: ['home', 'about', 'careers'] }),
    fact(
      'technologies',
      truth.tools.map((id) => ({ id, class: 'runs' })),
    ),
    fact('functions', truth.functions),
    fact('text', truth.text, { scope: 'about' }),
    fact('text', truth.text, { scope: 'careers' }),
  ];
}

function guessOf({ leaf }: Truth, random: Random): { leaf: string; p: number }[] {
  return [{ leaf, p: random.pick([0.3, 0.55, 0.72, 0.82, 0.95]) }];
}

function groupOf(leaf: string): string {
  return INDUSTRY_LEAVES.find(({ id }) => id === leaf)?.group ?? 'software';
}

function bandOf(people: number): Interval {
  return BANDS.find(([low, high]) => people >= low && (high === null || people <= high)) ?? [1, null];
}

function stagesOf(stage: number, random: Random): [string, string] {
  const spread = random.chance(0.3) ? 1 + random.below(3) : 0;
  const from = FUNDING_STAGES[Math.max(0, stage - spread)] ?? 'seed';
  const to = FUNDING_STAGES[Math.min(FUNDING_STAGES.length - 1, stage + spread)] ?? 'public';
  return [from, to];
}
