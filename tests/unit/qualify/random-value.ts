import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import { INDUSTRY_GROUPS, INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import { AUDIENCES } from '#lib/values/audience-set.ts';
import { BUSINESS_MODELS } from '#lib/values/business-model.ts';
import { COMPANY_TYPES } from '#lib/values/company-type.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import type { Interval } from '#lib/values/interval.ts';
import { SCOPES } from '#lib/values/scan.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import { TECHNOLOGY_CLASSES } from '#lib/values/technologies.ts';
import type { Trigger } from '#lib/values/triggers.ts';
import { TRIGGER_KINDS } from '#lib/values/triggers.ts';
import type { Random } from './random.ts';

/** The day as of which the cases are judged. */
export const AS_OF = 20_779;

const PLACES = [
  'US',
  'CA',
  'DE',
  'AT',
  'CH',
  'FR',
  'GB',
  'JP',
  'BR',
  'DACH',
  'EMEA',
  'EU',
  'NORTH-AMERICA',
  'XX',
];
export const LEAVES = INDUSTRY_LEAVES.map(({ id }) => id);
const GROUPS = Object.keys(INDUSTRY_GROUPS);
export const TOOLS = [
  'hubspot',
  'salesforce',
  'marketo',
  'pipedrive',
  'onetrust',
  'segment',
  'shopify',
  'no-such-tool',
];
const WORDS = [
  'revenue',
  'operations',
  'we',
  'are',
  'an',
  'agency',
  'gdpr',
  'warehouse',
  'warehouses',
  'sso',
  'soc',
  '2',
];
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
  [201, 1_000],
  [30, 80],
  [0, 60],
];

/** A random value of an attribute, odd ones included. */
export function randomValue(attribute: AttributeKey, random: Random): AttributeValues[AttributeKey] {
  switch (attribute) {
    case 'industry':
      return industry(random);
    case 'businessModel':
      return random.pick(['saas', 'agency', ...BUSINESS_MODELS]);
    case 'audience':
      return random.chance(0.05) ? [] : random.some(AUDIENCES, 2);
    case 'hqCountry':
    case 'phoneCountry':
      return random.pick(PLACES);
    case 'countries':
      return random.some(PLACES, 3);
    case 'companyType':
      return random.pick(COMPANY_TYPES);
    case 'headcount':
      return random.chance(0.2) ? exact(random.below(700)) : random.pick(BANDS);
    case 'founded': {
      const year = 1_950 + random.below(77);
      return [year, random.chance(0.1) ? null : year + random.below(6)];
    }
    case 'revenue':
    case 'fundingTotal':
      return interval(random, 50_000_000);
    case 'fundingStage':
      return stages(random);
    case 'lastFunding': {
      const from = AS_OF - random.below(1_500);
      return [toIsoDay(from), toIsoDay(from + random.below(31))];
    }
    case 'linkedinMembers':
    case 'followers':
    case 'investors':
      return random.below(2_000);
    case 'technologies':
      return random.some(TOOLS, 3).map((id) => ({ id, class: random.pick(TECHNOLOGY_CLASSES) }));
    case 'triggers':
      return random.some(TRIGGER_KINDS, 2).map((kind) => trigger(kind, random));
    case 'functions':
      return random.some(DEPARTMENTS, 3);
    case 'languages':
      return random.some(['en', 'de', 'fr'], 2);
    case 'flags':
      return random.some(['acquired', 'staffing', 'subsidiary', 'headcount-rollup'] as const, 2);
    case 'answers':
      return random.chance(0.8)
        ? { [random.pick(['c0', 'c1', 'c2', 'deadline'])]: random.pick(['urgent', 'wanted', 'none', 'odd']) }
        : {};
    case 'scan':
      return { technologies: random.pick([0, 500, 900, 1_000]), scopes: random.some(SCOPES, 4) };
    case 'text':
      return Array.from({ length: 1 + random.below(12) }, () => random.pick(WORDS)).join(
        random.pick([' ', ' - ', ', ']),
      );
    default:
      return 'Acme';
  }
}

function industry(random: Random): { leaf: string; p: number }[] {
  if (random.chance(0.5))
    return [{ leaf: random.pick([...LEAVES.slice(0, 8), ...LEAVES, ...GROUPS, 'unheard_of']), p: 1 }];
  const first = Math.round(random.next() * 100) / 100;
  const second = Math.round(random.next() * (1 - first) * 100) / 100;
  return [
    { leaf: random.pick(LEAVES), p: first },
    { leaf: random.pick([...LEAVES, ...GROUPS]), p: second },
  ];
}

function trigger(kind: Trigger['kind'], random: Random): Trigger {
  const from = AS_OF - random.pick([0, 5, 30, 60, 61, 90, 91, 200, -2]);
  return {
    kind,
    quote: 'news',
    ...(random.chance(0.5) ? { about: random.pick(['sales', 'revops', 'Finance']) } : {}),
    ...(random.chance(0.8) ? { date: [toIsoDay(from), toIsoDay(from + random.below(9))] as const } : {}),
  };
}

function stages(random: Random): AttributeValues['fundingStage'] {
  const from = random.below(FUNDING_STAGES.length);
  const to = random.chance(0.7) ? from : Math.min(FUNDING_STAGES.length - 1, from + random.below(5));
  return [FUNDING_STAGES[from] ?? 'seed', FUNDING_STAGES[to] ?? 'seed'];
}

function interval(random: Random, max: number): Interval {
  const low = random.below(max);
  return [low, random.chance(0.1) ? null : low + random.below(max)];
}

function exact(value: number): Interval {
  return [value, value];
}
