import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Criterion, SimpleTest } from '#lib/icp/format.ts';
import { countriesOf, placeId } from '#lib/icp/regions.ts';
import { attributeOf } from '#lib/icp/test-attributes.ts';
import type { TestOf } from '#lib/icp/test-format.ts';
import { INDUSTRY_GROUP_NAMES, INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { Trigger } from '#lib/values/triggers.ts';
import type { Fact } from '../engine/degree.ts';

export type Params = Record<string, string | number>;

/** More values than this make a line that nobody reads. */
const MAX_NAMED = 2;

const INDUSTRY_NAMES: Readonly<Record<string, string>> = {
  ...INDUSTRY_GROUP_NAMES,
  ...Object.fromEntries(INDUSTRY_LEAVES.map(({ id, name }) => [id, name])),
};

/** A test with what it asks for, in parameters of the wording. */
export interface AskedTest {
  test: SimpleTest;
  attribute: AttributeKey;
  params: Params;
}

export function askedTests({ test }: Criterion): AskedTest[] {
  const tests = test.op === 'all' || test.op === 'any' ? test.tests : [test];
  return tests.map((simple) => {
    const attribute = attributeOf(simple);
    return { test: simple, attribute, params: { op: simple.op, attribute, ...askedFor(simple) } };
  });
}

/** What the words of a reason are made of: what was found, what was asked for. */
export function paramsOf(
  { id, asked }: { id: string; asked: readonly AskedTest[] },
  member: string,
  evidence: Fact | null,
  against: Fact | null,
): Params {
  const decisive = decisiveTest(asked, evidence);
  if (decisive === undefined) return {};
  const params: Params = { ...decisive.params };
  if (evidence !== null) addFound(params, 'found', evidence, member);
  const { test } = decisive;
  addRegion(params, test);
  addCategory(params, test);
  if (test.op === 'answer' && evidence?.attribute === 'answers') addAnswer(params, test, id, evidence);
  if (against !== null) addFound(params, 'against', against, '');
  return params;
}

/** Of joined tests the one that the deciding fact belongs to. */
function decisiveTest(asked: readonly AskedTest[], evidence: Fact | null): AskedTest | undefined {
  if (asked.length === 1 || evidence === null) return asked[0];
  return asked.find(({ attribute }) => attribute === evidence.attribute) ?? asked[0];
}

function askedFor(test: SimpleTest): Params {
  switch (test.op) {
    case 'range':
    case 'age':
      return {
        ...(test.min === undefined ? {} : { min: test.min }),
        ...(test.max === undefined ? {} : { max: test.max }),
      };
    case 'before':
    case 'after':
      return { date: test.date };
    case 'in':
    case 'notIn':
      return { wanted: named(test.attribute, test.values) };
    case 'hasAny':
    case 'hasAll':
    case 'hasNone':
    case 'count':
      return {
        ...(test.values ? { wanted: named(test.attribute, test.values) } : {}),
        ...(test.categories ? { categories: test.categories.slice(0, MAX_NAMED).join(',') } : {}),
        ...(test.op === 'count' && test.min !== undefined ? { min: test.min } : {}),
        ...(test.op === 'count' && test.max !== undefined ? { max: test.max } : {}),
      };
    case 'functions':
      return { wanted: test.has.slice(0, MAX_NAMED).join(',') };
    case 'growth':
      return { percent: test.minPercent };
    default:
      return {};
  }
}

const CATEGORIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TECHNOLOGIES.map(({ id, categories }) => [id, new Set(categories)]),
);

/** The region by which a country is inside: "Austria, inside DACH". */
function addRegion(params: Params, test: SimpleTest): void {
  if (test.op !== 'in' && test.op !== 'notIn') return;
  const { found } = params;
  if (typeof found !== 'string' || (test.attribute !== 'hqCountry' && test.attribute !== 'countries')) return;
  if (test.values.some((value) => placeId(value) === found)) return;
  const region = test.values.find((value) => countriesOf(value)?.has(found) === true);
  if (region !== undefined) params.within = placeId(region);
}

/** Of the categories asked for, the first one that the tool found belongs to. */
function addCategory(params: Params, test: SimpleTest): void {
  if (!('categories' in test) || test.categories === undefined) return;
  const own = CATEGORIES.get(String(params.found));
  const category = own && test.categories.find((asked) => own.has(asked));
  if (category !== undefined) params.foundCategory = category;
}

function addAnswer(params: Params, test: TestOf<'answer'>, criterion: string, { value }: Fact): void {
  const given = (value as Record<string, string>)[criterion];
  const answer = test.answers.find(({ id }) => id === given);
  if (answer) params.answer = answer.label;
}

/** Values as a list of at most three; industries by name, everything else by id. */
function named(attribute: AttributeKey, values: readonly string[]): string {
  const names = values.slice(0, 3).map((value) => (attribute === 'industry' ? industryName(value) : value));
  return names.join(',') + (values.length > 3 ? ',…' : '');
}

function industryName(id: string): string {
  return INDUSTRY_NAMES[id] ?? id;
}

/** Adds what a fact says under a prefix: `found`, `foundTo` and so on. */
function addFound(params: Params, prefix: 'found' | 'against', fact: Fact, member: string): void {
  params[`${prefix}Attribute`] = fact.attribute;
  const { value } = fact;
  if (member !== '') {
    params[prefix] = member;
    if (fact.attribute === 'technologies') {
      const seen = (value as { id: string; class: string }[]).find(({ id }) => id === member);
      if (seen) params[`${prefix}Class`] = seen.class;
    }
    if (fact.attribute === 'triggers') addTrigger(params, prefix, value as Trigger[], member);
    return;
  }
  switch (fact.attribute) {
    case 'industry': {
      const [first] = value as IndustryShare[];
      if (!first) return;
      params[prefix] = industryName(first.leaf);
      if (first.p < 1) params[`${prefix}Percent`] = Math.round(first.p * 100);
      return;
    }
    case 'text':
    case 'scan':
      return;
    case 'triggers':
      addTrigger(params, prefix, value as Trigger[], '');
      return;
    case 'answers':
      return;
    case 'technologies':
      params[prefix] = (value as { id: string }[])
        .slice(0, MAX_NAMED)
        .map(({ id }) => id)
        .join(',');
      return;
    default:
      addPlain(params, prefix, value);
  }
}

function addPlain(params: Params, prefix: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number') {
    params[prefix] = value;
  } else if (isInterval(value)) {
    params[`${prefix}From`] = value[0];
    if (value[1] !== null) params[`${prefix}To`] = value[1];
  } else if (Array.isArray(value)) {
    params[prefix] = value.slice(0, MAX_NAMED).map(String).join(',');
  }
}

/** Pairs of numbers; funding stages and dates are pairs of words and keep both words. */
function isInterval(value: unknown): value is Interval {
  return Array.isArray(value) && typeof value[0] === 'number';
}

function addTrigger(params: Params, prefix: string, triggers: readonly Trigger[], kind: string): void {
  const trigger = triggers.find((one) => one.kind === kind) ?? triggers[0];
  if (!trigger) return;
  params[prefix] = trigger.kind;
  if (trigger.about !== undefined) params[`${prefix}About`] = trigger.about;
  if (trigger.date !== undefined) params[`${prefix}Date`] = trigger.date[1];
}
