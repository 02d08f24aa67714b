import type { Criterion, Icp } from '#lib/icp/format.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { DIMENSIONS } from '#lib/icp/vocabulary.ts';
import type { Random } from './random.ts';
import { LEAVES, TOOLS } from './random-value.ts';

/** A random ICP over every operator; well-formed, not sensible. */
export function randomIcp(random: Random): Icp {
  const count = 2 + random.below(10);
  const criteria: Criterion[] = Array.from({ length: count }, (_, index) =>
    randomCriterion(`c${index}`, random),
  );
  const { onUnknown: _, ...first } = criteria[0] as Criterion;
  criteria[0] = { ...first, role: 'score', axis: 'fit', weight: Math.max(1, first.weight) };
  const scored = criteria.filter(({ role }) => role === 'score').map(({ id }) => id);
  const excluded = criteria.filter(({ role }) => role === 'exclude').map(({ id }) => id);
  const primary = 30 + random.below(65);
  const tier = (threshold: number) => ({
    threshold,
    ...(random.chance(0.3) ? { use: ['c0', ...random.some(scored.slice(1), 9)] } : {}),
    musts: random.chance(0.7) ? random.some(scored, 3) : [],
    guards: random.chance(0.5) ? random.some(scored, 2) : [],
    meaning: 'm',
    play: 'p',
  });
  const tiers = { primary: tier(primary), secondary: tier(1 + random.below(primary - 1)) };
  return {
    schema: 'icp/1',
    id: 'random',
    name: 'Random',
    version: 1,
    owner: 'o',
    effectiveFrom: '2026-01-01',
    reviewBy: '2026-12-31',
    provenance: { basis: 'hypothesis' },
    budgets: Object.fromEntries(DIMENSIONS.map((dim) => [dim, 1 + random.below(50)])),
    kappa: 1 + random.below(70),
    criteria,
    tiers,
    negative: random.chance(0.6)
      ? [{ id: 'n0', label: 'N', all: random.some(excluded.length > 0 ? excluded : scored, 2), reason: 'r' }]
      : [],
    personas: [],
    valueDrivers: [],
    golden: [],
    taxonomies: { industry: 'builtin-1', region: 'builtin-1' },
  };
}

function randomCriterion(id: string, random: Random): Criterion {
  const joined = random.chance(0.15);
  const exclude = random.chance(0.2);
  return {
    id,
    label: id,
    dim: random.pick(DIMENSIONS.slice(0, 4)),
    role: exclude ? 'exclude' : 'score',
    weight: exclude ? 0 : random.pick([0, 1, 3, 10, 33, 100]),
    ...(random.chance(0.2) ? { prior: random.below(1_001) } : {}),
    ...(random.chance(0.2) ? { ttlDays: random.pick([30, 90, 400]) } : {}),
    ...(exclude && random.chance(0.3) ? { onUnknown: 'block' as const } : {}),
    ...(random.chance(0.1) ? { axis: 'fit' as const } : {}),
    test: joined
      ? { op: random.pick(['all', 'any'] as const), tests: [randomTest(random), randomTest(random)] }
      : randomTest(random),
  };
}

const MEMBERS = {
  technologies: TOOLS,
  functions: ['sales', 'revops', 'security'],
  countries: ['US', 'DE', 'DACH'],
  languages: ['en', 'de'],
};

/** A random test of any operator. */
export function randomTest(random: Random): SimpleTest {
  const op = random.pick(OPERATORS);
  switch (op) {
    case 'in':
    case 'notIn':
      return { op, ...random.pick(IN_FORMS)(random) };
    case 'range':
      return random.pick(RANGE_FORMS)(random);
    case 'age':
      return { op, attribute: 'founded', min: random.below(10), max: 10 + random.below(40) };
    case 'before':
    case 'after':
      return random.chance(0.5)
        ? { op, attribute: 'founded', date: String(1_960 + random.below(60)) }
        : {
            op,
            attribute: random.pick(['founded', 'lastFunding'] as const),
            date: `20${10 + random.below(17)}-06-15`,
          };
    case 'hasAny':
    case 'hasAll':
    case 'hasNone': {
      const attribute = random.pick([
        'technologies',
        'technologies',
        'functions',
        'countries',
        'languages',
      ] as const);
      const categories = attribute === 'technologies' && random.chance(0.4);
      return {
        op,
        attribute,
        ...(categories && random.chance(0.5) ? {} : { values: random.some(MEMBERS[attribute], 3) }),
        ...(categories ? { categories: random.some(['crm', 'consent', 'cdp'], 2) } : {}),
      };
    }
    case 'count':
      return {
        op,
        attribute: random.pick(['technologies', 'functions'] as const),
        ...(random.chance(0.8)
          ? { values: ['hubspot', 'segment', 'sales', 'revops'] }
          : { categories: ['crm'] }),
        ...(random.chance(0.7) ? { min: random.below(3) } : { max: random.below(3) }),
      };
    case 'matches':
      return {
        op,
        phrases: random.some(['revenue operations', 'warehouse*', 'we are * agency', '*sso', 'soc 2'], 2),
        scope: random.pick(['any', 'about', 'careers'] as const),
        ...(random.chance(0.4) ? { absence: 'counts' as const } : {}),
      };
    case 'functions':
      return {
        op,
        has: random.some(['sales', 'revops', 'security'] as const, 2),
        ...(random.chance(0.4) ? { absence: 'counts' as const } : {}),
      };
    case 'growth':
      return {
        op,
        attribute: random.pick(['headcount', 'linkedinMembers'] as const),
        minPercent: random.pick([-10, 0, 20, 100]),
        overDays: random.pick([60, 200, 400]),
      };
    case 'answer':
      return {
        op,
        question: 'q?',
        answers: [
          { id: 'urgent', label: 'u', definition: 'd', degree: 1_000 },
          { id: 'wanted', label: 'w', definition: 'd', degree: random.below(1_001) },
          { id: 'none', label: 'n', definition: 'd', degree: 0 },
        ],
      };
    case 'trigger':
      return {
        op,
        kinds: random.some(['hiring', 'funding', 'launch', 'expansion'] as const, 2),
        ...(random.chance(0.4) ? { about: ['Sales', 'revops'] } : {}),
        withinDays: random.pick([30, 60, 90, 200]),
      };
    case 'exists':
      return { op, attribute: random.pick(['industry', 'headcount', 'revenue', 'technologies'] as const) };
  }
}

const OPERATORS = [
  'in',
  'in',
  'notIn',
  'range',
  'range',
  'age',
  'before',
  'after',
  'hasAny',
  'hasAll',
  'hasNone',
  'count',
  'matches',
  'functions',
  'growth',
  'answer',
  'trigger',
  'exists',
] as const;

type InForm = Pick<Extract<SimpleTest, { op: 'in' }>, 'attribute' | 'values'>;

const IN_FORMS: ((random: Random) => InForm)[] = [
  (random) => ({
    attribute: 'industry',
    values: random.some([...LEAVES.slice(0, 8), 'software', 'gtm', 'linkedin:4'], 4),
  }),
  (random) => ({ attribute: 'hqCountry', values: random.some(['US', 'CA', 'DACH', 'EU', 'EMEA', 'FR'], 3) }),
  (random) => ({ attribute: 'businessModel', values: random.some(['saas', 'agency', 'services'], 2) }),
  (random) => ({ attribute: 'audience', values: random.some(['b2b', 'b2c'], 1) }),
  (random) => ({ attribute: 'companyType', values: random.some(['private', 'government', 'public'], 2) }),
  (random) => ({ attribute: 'countries', values: random.some(['DACH', 'US', 'FR'], 2) }),
  (random) => ({ attribute: 'flags', values: random.some(['acquired', 'staffing'], 2) }),
];

type RangeTest = Extract<SimpleTest, { op: 'range' }>;

const RANGE_FORMS: ((random: Random) => RangeTest)[] = [
  (random) => ({
    op: 'range',
    attribute: 'headcount',
    min: random.pick([2, 11, 51]),
    max: random.pick([200, 500, 1_000]),
  }),
  () => ({ op: 'range', attribute: 'headcount', max: 10 }),
  () => ({ op: 'range', attribute: 'fundingStage', min: 'series-a', max: 'series-c' }),
  () => ({ op: 'range', attribute: 'fundingStage', min: 'seed' }),
  (random) => ({ op: 'range', attribute: 'founded', min: 1_960 + random.below(50) }),
  (random) => ({ op: 'range', attribute: 'revenue', min: random.below(1_000_000), max: 40_000_000 }),
  () => ({ op: 'range', attribute: 'linkedinMembers', min: 50, max: 900 }),
];
