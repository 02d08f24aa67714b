import type { NestedCondition } from 'json-rules-engine';
import type { Criterion, Icp } from '#lib/icp/format.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import type { Profile } from '#lib/profile/profile.ts';
import starterDocument from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import type { Random } from '../unit/qualify/random.ts';
import { seeded } from '../unit/qualify/random.ts';
import type { AnyFact } from '../unit/qualify/random-profile.ts';
import { profileOf } from '../unit/qualify/random-profile.ts';

// Accounts and criteria of the qualify benchmark, in the form that each engine takes natively.

export const AS_OF = 20_779;

/** An account as engines without unknowns hold it: a missing fact is a missing key. */
export interface FlatAccount {
  industry?: string;
  businessModel?: string;
  audience?: string[];
  hqCountry?: string;
  headcount?: number;
  stage?: number;
  tools?: string[];
  functions?: string[];
  companyType?: string;
  founded?: number;
  revenue?: number;
}

const SOFTWARE = ['business_software', 'software_devtools', 'cybersecurity', 'data_analytics', 'sales_cx'];
const PLACES = ['US', 'CA', 'DE', 'AT', 'CH'];
const STAGES = ['seed', 'series-a', 'series-b', 'series-c', 'series-d', 'growth'] as const;
const TOOLS = ['hubspot', 'salesforce', 'marketo', 'pipedrive', 'segment', 'shopify', 'intercom', 'onetrust'];
const BANDS = [2, 11, 51, 201, 501, 1_001];
const TOPS = [10, 50, 200, 500, 1_000, 5_000];

/** Fifteen criteria: the starter's without its question and triggers, and three more of the same kind. */
export function benchIcp(): Icp {
  const parsed = parseIcp(starterDocument);
  if (!parsed.ok) throw new Error('the starter ICP does not parse');
  const { icp } = parsed;
  const more: Criterion[] = [
    score('founded', 5, { op: 'range', attribute: 'founded', min: 2_005 }),
    score('revenue', 5, { op: 'range', attribute: 'revenue', min: 1_000_000, max: 50_000_000 }),
    score('sales-team', 5, { op: 'functions', has: ['sales'] }),
  ];
  const kept = icp.criteria.filter(({ test }) => test.op !== 'answer' && test.op !== 'trigger');
  const { use: _, ...primary } = icp.tiers.primary;
  const { use: __, ...secondary } = icp.tiers.secondary;
  const criteria = [...kept, ...more];
  if (criteria.length !== 15) throw new Error(`expected 15 criteria, found ${criteria.length}`);
  return { ...icp, criteria, tiers: { primary, secondary } };
}

function score(id: string, weight: number, test: Criterion['test']): Criterion {
  return { id, label: id, dim: 'firmographic', role: 'score', weight, test };
}

/** Seeded accounts, some facts unknown, in both forms. */
export function benchAccounts(count: number): { profiles: Profile[]; flat: FlatAccount[] } {
  const random = seeded(7);
  const flat = Array.from({ length: count }, () => account(random));
  return { flat, profiles: flat.map(profile) };
}

function account(random: Random): FlatAccount {
  const known = () => random.chance(0.7);
  return {
    ...(known() ? { industry: random.pick([...SOFTWARE, 'construction', 'retail_ecommerce', 'legal']) } : {}),
    ...(known() ? { businessModel: random.pick(['saas', 'saas', 'services', 'agency']) } : {}),
    ...(known() ? { audience: random.some(['b2b', 'b2c'], 2) } : {}),
    ...(known() ? { hqCountry: random.pick([...PLACES, 'FR', 'GB', 'JP']) } : {}),
    ...(known() ? { headcount: random.below(BANDS.length) } : {}),
    ...(known() ? { stage: random.below(STAGES.length) } : {}),
    ...(known() ? { tools: random.some(TOOLS, 4) } : {}),
    ...(known() ? { functions: random.some(['sales', 'revops', 'data', 'it'], 3) } : {}),
    ...(known() ? { companyType: random.pick(['private', 'public', 'government']) } : {}),
    ...(known() ? { founded: 1_980 + random.below(45) } : {}),
    ...(known() ? { revenue: random.below(80_000_000) } : {}),
  };
}

function profile(flat: FlatAccount): Profile {
  const facts: AnyFact[] = [];
  const add = (attribute: AnyFact['attribute'], value: unknown): void => {
    facts.push({
      attribute,
      value,
      source: 'about',
      quote: '',
      url: '',
      confidence: 950,
      day: AS_OF,
    } as AnyFact);
  };
  const { headcount, stage, founded, revenue } = flat;
  if (flat.industry !== undefined) add('industry', [{ leaf: flat.industry, p: 1 }]);
  if (flat.businessModel !== undefined) add('businessModel', flat.businessModel);
  if (flat.audience !== undefined) add('audience', flat.audience);
  if (flat.hqCountry !== undefined) add('hqCountry', flat.hqCountry);
  if (headcount !== undefined) add('headcount', [BANDS[headcount] ?? 1, TOPS[headcount] ?? 1]);
  if (stage !== undefined) add('fundingStage', [STAGES[stage], STAGES[stage]]);
  if (flat.tools !== undefined)
    add(
      'technologies',
      flat.tools.map((id) => ({ id, class: 'runs' })),
    );
  if (flat.functions !== undefined) add('functions', flat.functions);
  if (flat.companyType !== undefined) add('companyType', flat.companyType);
  if (founded !== undefined) add('founded', [founded, founded]);
  if (revenue !== undefined) add('revenue', [revenue, revenue]);
  return profileOf(facts);
}

const CRM_OR_AUTOMATION = ['hubspot', 'salesforce', 'marketo', 'pipedrive'];
/** Bands 51-500 and 11-1,000, by their place. */
const MID = [2, 3];
const WIDE = [1, 2, 3, 4];
const A_TO_C = [1, 2, 3];

/** The same fifteen criteria by hand, as fast as two values allow: unknown is a miss, no interval, no reason. */
export function twoValuedScore(): (account: FlatAccount) => number {
  const software = new Set(SOFTWARE);
  const places = new Set(PLACES);
  const tools = new Set(CRM_OR_AUTOMATION);
  return (a) => {
    let points = 0;
    if (a.industry !== undefined && software.has(a.industry)) points += 15;
    if (a.businessModel === 'saas') points += 10;
    if (a.audience?.includes('b2b')) points += 5;
    if (a.hqCountry !== undefined && places.has(a.hqCountry)) points += 15;
    if (a.headcount !== undefined && a.headcount >= 2 && a.headcount <= 3) points += 20;
    if (a.headcount !== undefined && a.headcount >= 1 && a.headcount <= 4) points += 1;
    if (a.stage !== undefined && a.stage >= 1 && a.stage <= 3) points += 10;
    if (a.tools?.some((tool) => tools.has(tool))) points += 15;
    if (a.functions?.includes('revops')) points += 10;
    if (a.functions?.includes('sales')) points += 5;
    if (a.founded !== undefined && a.founded >= 2_005) points += 5;
    if (a.revenue !== undefined && a.revenue >= 1_000_000 && a.revenue <= 50_000_000) points += 5;
    if (a.headcount === 0) points -= 1_000;
    if (a.businessModel === 'agency') points -= 1_000;
    if (a.companyType === 'government') points -= 1_000;
    return points;
  };
}

/** The same as queries of sift, over accounts as the reader prints them: sizes are intervals, tools have a class. */
export function siftQueries(): { query: object; points: number }[] {
  const range = (attribute: string, min: number, max: number) => ({
    [`${attribute}.value.0`]: { $gte: min },
    [`${attribute}.value.1`]: { $lte: max },
  });
  const stages = STAGES.filter((_, place) => A_TO_C.includes(place));
  return [
    {
      query: { 'industry.value': { $elemMatch: { leaf: { $in: SOFTWARE }, p: { $gte: 0.7 } } } },
      points: 15,
    },
    { query: { 'businessModel.value': 'saas' }, points: 10 },
    { query: { 'audience.value': 'b2b' }, points: 5 },
    { query: { 'hqCountry.value': { $in: PLACES } }, points: 15 },
    { query: range('headcount', 51, 500), points: 20 },
    { query: range('headcount', 11, 1_000), points: 1 },
    { query: { 'fundingStage.value': { $in: stages } }, points: 10 },
    {
      query: {
        'technologies.value': { $elemMatch: { id: { $in: CRM_OR_AUTOMATION }, class: { $ne: 'mentions' } } },
      },
      points: 15,
    },
    { query: { 'functions.value': 'revops' }, points: 10 },
    { query: { 'functions.value': 'sales' }, points: 5 },
    { query: { 'founded.value.0': { $gte: 2_005 } }, points: 5 },
    { query: range('revenue', 1_000_000, 50_000_000), points: 5 },
    { query: { 'headcount.value.1': { $lte: 10 } }, points: -1_000 },
    { query: { 'businessModel.value': 'agency' }, points: -1_000 },
    { query: { 'companyType.value': 'government' }, points: -1_000 },
  ];
}

/** Accounts as the reader prints them. */
export function documentsOf(
  profiles: readonly Profile[],
): Record<string, { value: unknown; confidence: number }>[] {
  return profiles.map((profile) =>
    Object.fromEntries(
      Object.entries(profile).map(([attribute, { value, confidence }]) => {
        const printed = attribute === 'fundingStage' && Array.isArray(value) ? value[0] : value;
        return [attribute, { value: printed, confidence }];
      }),
    ),
  );
}

/** The same as rules of json-rules-engine. */
export function rulesOf(): {
  conditions: { all: NestedCondition[] };
  event: { type: string; params: { points: number } };
}[] {
  const rule = (points: number, ...all: NestedCondition[]) => ({
    conditions: { all },
    event: { type: 'points', params: { points } },
  });
  const is = (fact: string, operator: string, value: unknown): NestedCondition => ({ fact, operator, value });
  return [
    rule(15, is('industry', 'in', SOFTWARE)),
    rule(10, is('businessModel', 'equal', 'saas')),
    rule(5, is('audience', 'contains', 'b2b')),
    rule(15, is('hqCountry', 'in', PLACES)),
    rule(20, is('headcount', 'in', MID)),
    rule(1, is('headcount', 'in', WIDE)),
    rule(10, is('stage', 'in', A_TO_C)),
    {
      conditions: { all: [{ any: CRM_OR_AUTOMATION.map((tool) => is('tools', 'contains', tool)) }] },
      event: { type: 'points', params: { points: 15 } },
    },
    rule(10, is('functions', 'contains', 'revops')),
    rule(5, is('functions', 'contains', 'sales')),
    rule(5, is('founded', 'greaterThanInclusive', 2_005)),
    rule(5, is('revenue', 'greaterThanInclusive', 1_000_000), is('revenue', 'lessThanInclusive', 50_000_000)),
    rule(-1_000, is('headcount', 'equal', 0)),
    rule(-1_000, is('businessModel', 'equal', 'agency')),
    rule(-1_000, is('companyType', 'equal', 'government')),
  ];
}
