import { expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Condition } from '#lib/qualify/settle/condition.ts';
import { whatDecides } from '#lib/qualify/settle/what-decides.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';
import { EXAMPLES_DAY } from './worked-examples.ts';

const SITE = {
  industry: { value: [{ leaf: 'software_devtools', p: 0.9 }], confidence: 800, source: 'classifier' },
  businessModel: { value: 'saas', confidence: 750 },
  audience: { value: ['b2b'], confidence: 750 },
};
const US = { hqCountry: { value: 'US', confidence: 950 } };
const ALL_BUT_SIZE = {
  ...US,
  industry: 'business_software',
  businessModel: 'saas',
  audience: ['b2b'],
  technologies: ['hubspot'],
  functions: ['revops'],
  fundingStage: 'series-b',
};

function decide(profile: object, icp = starter) {
  const read = readProfile(profile, EXAMPLES_DAY);
  expect(read.warnings).toEqual([]);
  return whatDecides(read.profile, icp, EXAMPLES_DAY);
}

function linesOf(profile: object, icp = starter): string[] {
  return (decide(profile, icp)?.lines ?? []).map(({ when, outcome }) => {
    const { verdict, certainty, bound } = outcome;
    return `${when.map(brief).join(' + ')} -> ${bound ?? `${verdict}, ${certainty}`}`;
  });
}

function brief(condition: Condition): string {
  if (condition.op === 'range') return `${condition.attribute} ${condition.from}..${condition.to ?? ''}`;
  if (condition.op === 'steps') return `${condition.attribute} ${condition.from}..${condition.to}`;
  const { op, attribute, values } = condition;
  return `${attribute} ${op} ${values.length > 3 ? values.length : values.join('/')}`;
}

test('a software page: size and country decide, together for it and each alone against it', () => {
  expect(linesOf(SITE)).toEqual([
    'headcount 51..500 + hqCountry in US/CA/DACH -> likely-at-least-b',
    'headcount 1..10 -> negative, confirmed',
    'hqCountry notIn US/CA/DACH -> none, confirmed',
  ]);
});

test('one fact that is missing says it all', () => {
  expect(linesOf(ALL_BUT_SIZE)).toEqual([
    'headcount 51..500 -> primary, confirmed',
    'headcount 1..10 -> negative, confirmed',
    'headcount 1001.. -> none, confirmed',
  ]);
});

test('what is known of a range is not asked again', () => {
  expect(linesOf({ ...ALL_BUT_SIZE, headcount: [201, 1_000] })).toEqual([
    'headcount 201..500 -> primary, confirmed',
    'companyType in government -> negative, confirmed',
  ]);
});

test('the guess that speaks against it comes first', () => {
  const lines = linesOf({
    ...SITE,
    industry: { value: [{ leaf: 'construction', p: 0.9 }], confidence: 800, source: 'classifier' },
  });
  expect(lines[1]).toBe('industry notIn 8 -> none, confirmed');
});

test('where only points are missing, tools and departments decide', () => {
  const { technologies: _, functions: __, fundingStage: ___, ...rest } = ALL_BUT_SIZE;
  expect(linesOf({ ...rest, headcount: [51, 200] })[0]).toBe(
    'technologies has crm/marketing-automation -> primary, confirmed',
  );
});

test('a settled verdict has nothing left to decide', () => {
  expect(decide({ ...ALL_BUT_SIZE, headcount: [51, 200] })).toBeNull();
  expect(decide({ ...US, headcount: [5_001, 10_000] })).toBeNull();
});

test('the two facts that decide most can be clicked, cut at the borders of the ICP', () => {
  const questions = decide(SITE)?.questions ?? [];
  expect(questions.map(({ attribute }) => attribute)).toEqual(['headcount', 'hqCountry']);
  expect(questions[0]?.cells.map(({ condition }) => brief(condition))).toEqual([
    'headcount 1..10',
    'headcount 11..50',
    'headcount 51..500',
    'headcount 501..1000',
    'headcount 1001..',
  ]);
  expect(questions[1]?.cells.map(({ members }) => members.length > 6 || members.toSorted())).toEqual([
    ['AT', 'CA', 'CH', 'DE', 'US'],
    true,
  ]);
});

test('what a person has said is not asked again', () => {
  const said = { ...SITE, headcount: { value: [11, 50], source: 'user', confidence: 1_000 } };
  expect(decide(said)?.questions.map(({ attribute }) => attribute)).not.toContain('headcount');
});

test('an answer that is proven for a line is the verdict of that account', () => {
  const read = readProfile({ ...SITE, headcount: [120, 120], hqCountry: 'AT' }, EXAMPLES_DAY).profile;
  expect(qualify(read, starter, EXAMPLES_DAY).bound).toBe('likely-at-least-b');
});
