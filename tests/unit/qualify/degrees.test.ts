import { expect, test } from 'vitest';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { compileTest } from '#lib/qualify/engine/compile-test.ts';
import { createDegree } from '#lib/qualify/engine/degree.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { naiveTest } from '../../naive/naive-test.ts';

const DAY = 20_779;
const A = { confidence: 900 };
const B = { confidence: 899 };
const C = { confidence: 699 };
const aged = (days: number) => ({ confidence: 950, day: DAY - days });

const HEADCOUNT: SimpleTest = { op: 'range', attribute: 'headcount', min: 51, max: 500 };
const COUNTRY: SimpleTest = { op: 'in', attribute: 'hqCountry', values: ['US', 'DACH'] };
const INDUSTRY: SimpleTest = {
  op: 'in',
  attribute: 'industry',
  values: ['business_software', 'cybersecurity'],
};
const MODEL: SimpleTest = { op: 'in', attribute: 'businessModel', values: ['saas'] };
const hasAny = (...values: string[]): SimpleTest => ({ op: 'hasAny', attribute: 'technologies', values });
const range = (value: unknown, more: object = A) => ({ headcount: { value, ...more } });
const leaf = (id: string, p: number, more: object = A) => ({
  industry: { value: [{ leaf: id, p }], ...more },
});
const tools = (...list: [id: string, kind: string][]) => ({
  technologies: { value: list.map(([id, kind]) => ({ id, class: kind })), ...A },
});
const scan = (technologies: number, scopes: string[] = [], more: object = A) => ({
  scan: { value: { technologies, scopes }, ...more },
});
const phrase = (extra: object = {}): SimpleTest =>
  ({ op: 'matches', phrases: ['revenue operation*'], scope: 'careers', ...extra }) as SimpleTest;

const ANSWER: SimpleTest = {
  op: 'answer',
  question: 'Is it urgent?',
  answers: [
    { id: 'wanted', label: 'Wanted', definition: 'Planned for this year.', degree: 600 },
    { id: 'none', label: 'No', definition: 'Nothing is planned.', degree: 0 },
  ],
};

/** One degree a line: test, facts, [lo, hi], and the gate's bounds where they differ. */
const ROWS: [string, SimpleTest, Record<string, unknown>, [number, number], [number, number]?][] = [
  ['nothing known', HEADCOUNT, {}, [0, 1000]],
  ['inside, A', HEADCOUNT, range([51, 200]), [1000, 1000]],
  ['inside, B', HEADCOUNT, range([51, 200], B), [750, 1000]],
  ['inside, C', HEADCOUNT, range([51, 200], C), [0, 1000]],
  ['outside, A', HEADCOUNT, range([501, 1000]), [0, 0]],
  ['outside, B', HEADCOUNT, range([501, 1000], B), [0, 250]],
  ['outside, C', HEADCOUNT, range([501, 1000], C), [0, 1000]],
  ['inside to the very ends', HEADCOUNT, range([51, 500]), [1000, 1000]],
  ['one past the upper end', HEADCOUNT, range([51, 501]), [0, 1000]],
  ['overlap', HEADCOUNT, range([201, 1000]), [0, 1000]],
  ['open end above', HEADCOUNT, range([10001, null]), [0, 0]],
  ['open end across', HEADCOUNT, range([400, null]), [0, 1000]],
  ['the last day of a TTL still counts', HEADCOUNT, range([51, 200], aged(365)), [1000, 1000]],
  ['one day later it is B', HEADCOUNT, range([51, 200], aged(366)), [750, 1000]],
  ['the last day of the second TTL', HEADCOUNT, range([51, 200], aged(730)), [750, 1000]],
  ['after that nothing', HEADCOUNT, range([51, 200], aged(731)), [0, 1000]],
  [
    'agreement intersects',
    HEADCOUNT,
    {
      headcount: {
        facts: [
          { value: [51, 200], ...B },
          { value: [60, 90], ...A },
        ],
      },
    },
    [1000, 1000],
  ],
  [
    'contradiction is the hull',
    HEADCOUNT,
    {
      headcount: {
        facts: [
          { value: [51, 200], ...A },
          { value: [2, 10], ...B },
        ],
      },
    },
    [0, 1000],
  ],
  ['country inside', COUNTRY, { hqCountry: { value: 'AT', ...A } }, [1000, 1000]],
  ['country outside', COUNTRY, { hqCountry: { value: 'FR', ...A } }, [0, 0]],
  ['the region itself', COUNTRY, { hqCountry: { value: 'DACH', ...A } }, [1000, 1000]],
  ['coarser than asked', COUNTRY, { hqCountry: { value: 'EMEA', ...A } }, [0, 1000]],
  ['a region that shares nothing', COUNTRY, { hqCountry: { value: 'APAC', ...A } }, [0, 0]],
  ['a region that shares a part', COUNTRY, { hqCountry: { value: 'EU', ...A } }, [0, 1000]],
  ['stated leaf inside', INDUSTRY, leaf('cybersecurity', 1), [1000, 1000]],
  ['stated leaf outside', INDUSTRY, leaf('legal', 1), [0, 0]],
  [
    'stated outside on LinkedIn is never proven',
    INDUSTRY,
    leaf('legal', 1, { ...A, source: 'linkedin-record' }),
    [0, 101],
  ],
  ['stated group above', INDUSTRY, leaf('software', 1), [0, 1000]],
  ['stated group elsewhere', INDUSTRY, leaf('health', 1), [0, 0]],
  [
    'one of several stated leaves inside is enough',
    INDUSTRY,
    {
      industry: {
        value: [
          { leaf: 'legal', p: 1 },
          { leaf: 'cybersecurity', p: 1 },
        ],
        ...A,
      },
    },
    [1000, 1000],
  ],
  ['guess inside', INDUSTRY, leaf('cybersecurity', 0.82), [820, 1000]],
  ['guess inside, high', INDUSTRY, leaf('cybersecurity', 0.95), [950, 1000], [899, 1000]],
  ['guess outside', INDUSTRY, leaf('legal', 0.95), [0, 50], [0, 101]],
  ['guess of a group: neither mass', INDUSTRY, leaf('software', 0.9), [0, 1000]],
  ['guess, one TTL old', INDUSTRY, leaf('cybersecurity', 0.8, aged(1_096)), [600, 1000]],
  [
    'guess never opposes a stated match',
    INDUSTRY,
    {
      industry: {
        facts: [{ value: [{ leaf: 'cybersecurity', p: 1 }], ...A }, { value: [{ leaf: 'legal', p: 0.95 }] }],
      },
    },
    [1000, 1000],
  ],
  [
    'an unlikely guess does not join a stated miss',
    INDUSTRY,
    {
      industry: {
        facts: [{ value: [{ leaf: 'legal', p: 1 }], ...A }, { value: [{ leaf: 'cybersecurity', p: 0.69 }] }],
      },
    },
    [0, 0],
  ],
  [
    'a likely guess does',
    INDUSTRY,
    {
      industry: {
        facts: [{ value: [{ leaf: 'legal', p: 1 }], ...A }, { value: [{ leaf: 'cybersecurity', p: 0.7 }] }],
      },
    },
    [0, 1000],
    [0, 1000],
  ],
  [
    'classifier of a word',
    MODEL,
    { businessModel: { value: 'agency', ...A, source: 'classifier' } },
    [0, 0],
    [0, 101],
  ],
  [
    'both audiences',
    { op: 'in', attribute: 'audience', values: ['b2b'] },
    { audience: { value: ['b2b', 'b2c'], ...A } },
    [1000, 1000],
  ],
  [
    'the other audience is a miss',
    { op: 'in', attribute: 'audience', values: ['b2b'] },
    { audience: { value: ['b2c'], ...A } },
    [0, 0],
  ],
  [
    'a set member is counted',
    { op: 'in', attribute: 'countries', values: ['DACH'] },
    { countries: { value: ['US', 'DE'], ...A } },
    [1000, 1000],
  ],
  [
    'an absent set member is unknown',
    { op: 'in', attribute: 'countries', values: ['DACH'] },
    { countries: { value: ['US'], ...A } },
    [0, 1000],
  ],
  ['tool runs', hasAny('hubspot'), tools(['hubspot', 'runs']), [1000, 1000]],
  ['tool in a job ad', hasAny('hubspot'), tools(['hubspot', 'hires-for']), [750, 1000]],
  [
    'a job ad one life old is a hint',
    hasAny('hubspot'),
    { technologies: { value: [{ id: 'hubspot', class: 'hires-for' }], ...aged(91) } },
    [0, 1000],
  ],
  [
    'an old round is before a date',
    { op: 'before', attribute: 'lastFunding', date: '2024' },
    { lastFunding: { value: ['2021-03-01', '2021-03-31'], ...A } },
    [1000, 1000],
  ],
  ['tool mentioned', hasAny('hubspot'), tools(['hubspot', 'mentions']), [0, 1000]],
  ['HubSpot absent on a full scan', hasAny('hubspot'), scan(1000), [0, 0]],
  ['HubSpot absent on most of a scan', hasAny('hubspot'), scan(800), [0, 250]],
  ['Salesforce absent says nothing', hasAny('salesforce'), scan(1000), [0, 1000]],
  ['any of both: the unseen one keeps it open', hasAny('hubspot', 'salesforce'), scan(1000), [0, 1000]],
  [
    'all of both',
    { op: 'hasAll', attribute: 'technologies', values: ['hubspot', 'salesforce'] },
    { ...tools(['salesforce', 'runs']), ...scan(1000) },
    [0, 0],
  ],
  [
    'none, absent',
    { op: 'hasNone', attribute: 'technologies', values: ['hubspot'] },
    scan(1000),
    [1000, 1000],
  ],
  [
    'none, present',
    { op: 'hasNone', attribute: 'technologies', values: ['hubspot'] },
    tools(['hubspot', 'runs']),
    [0, 0],
  ],
  ['an old scan', hasAny('hubspot'), scan(1000, [], aged(91)), [0, 250]],
  ['phrase found', phrase(), { text: { value: 'Revenue operations lead', ...A } }, [0, 1000]],
  [
    'phrase found anywhere',
    phrase({ scope: 'any' }),
    { text: { value: 'Our Revenue-Operations team', ...A } },
    [750, 1000],
  ],
  ['phrase absent', phrase(), scan(1000, ['careers']), [0, 1000]],
  ['phrase absent, and it counts', phrase({ absence: 'counts' }), scan(1000, ['careers']), [0, 250]],
  ['phrase absent on another page', phrase({ absence: 'counts' }), scan(1000, ['home']), [0, 1000]],
  [
    'department seen',
    { op: 'functions', has: ['revops'] },
    { functions: { value: ['revops'], ...A } },
    [1000, 1000],
  ],
  [
    'department not seen',
    { op: 'functions', has: ['revops'] },
    { functions: { value: ['sales'], ...A } },
    [0, 1000],
  ],
  [
    'years old',
    { op: 'age', attribute: 'founded', min: 5, max: 20 },
    { founded: { value: [2015, 2015], ...A } },
    [1000, 1000],
  ],
  [
    'founded does not age',
    { op: 'age', attribute: 'founded', min: 5 },
    { founded: { value: [2015, 2015], ...aged(9_000) } },
    [1000, 1000],
  ],
  [
    'before a year',
    { op: 'before', attribute: 'founded', date: '2016' },
    { founded: { value: [2015, 2015], ...A } },
    [1000, 1000],
  ],
  [
    'after a day',
    { op: 'after', attribute: 'lastFunding', date: '2026-01-01' },
    { lastFunding: { value: ['2025-12-01', '2025-12-31'], ...A } },
    [0, 0],
  ],
  [
    'stage inside',
    { op: 'range', attribute: 'fundingStage', min: 'series-a', max: 'series-c' },
    { fundingStage: { value: 'series-b', ...A } },
    [1000, 1000],
  ],
  [
    'stage unknown but some round',
    { op: 'range', attribute: 'fundingStage', min: 'series-a', max: 'series-c' },
    { fundingStage: { value: ['series-a', 'series-f'], ...A } },
    [0, 1000],
  ],
  [
    'at least two',
    { op: 'count', attribute: 'functions', min: 2 },
    { functions: { value: ['sales', 'it'], ...A } },
    [1000, 1000],
  ],
  [
    'at least two, one seen',
    { op: 'count', attribute: 'functions', min: 2 },
    { functions: { value: ['sales'], ...A } },
    [0, 1000],
  ],
  [
    'at most one, two seen',
    { op: 'count', attribute: 'functions', max: 1 },
    { functions: { value: ['sales', 'it'], ...A } },
    [0, 0],
  ],
  [
    'grown',
    { op: 'growth', attribute: 'headcount', minPercent: 20, overDays: 400 },
    {
      headcount: {
        facts: [
          { value: [100, 100], confidence: 950, day: DAY - 200 },
          { value: [130, 130], ...A },
        ],
      },
    },
    [1000, 1000],
  ],
  [
    'two readings too close',
    { op: 'growth', attribute: 'headcount', minPercent: 20, overDays: 400 },
    {
      headcount: {
        facts: [
          { value: [100, 100], confidence: 950, day: DAY - 59 },
          { value: [130, 130], ...A },
        ],
      },
    },
    [0, 1000],
  ],
  [
    'a guess that says nothing widens no conflict',
    INDUSTRY,
    {
      industry: {
        facts: [
          { value: [{ leaf: 'software', p: 0.9 }], ...B },
          {
            value: [
              { leaf: 'cybersecurity', p: 0.5 },
              { leaf: 'legal', p: 0.02 },
            ],
            ...B,
          },
          { value: [{ leaf: 'legal', p: 0.6 }], ...B },
        ],
      },
    },
    [0, 980],
  ],
  [
    'trigger inside',
    { op: 'trigger', kinds: ['funding'], withinDays: 90 },
    { triggers: { value: [{ kind: 'funding', date: '2026-11-01' }], ...A } },
    [1000, 1000],
  ],
  [
    'trigger undated',
    { op: 'trigger', kinds: ['funding'], withinDays: 90 },
    { triggers: { value: [{ kind: 'funding' }], ...A } },
    [0, 1000],
  ],
  [
    'trigger too old',
    { op: 'trigger', kinds: ['funding'], withinDays: 90 },
    { triggers: { value: [{ kind: 'funding', date: '2026-01-01' }], ...A } },
    [0, 1000],
  ],
  [
    'not in, and it is another',
    { op: 'notIn', attribute: 'hqCountry', values: ['DACH'] },
    { hqCountry: { value: 'US', ...A } },
    [1000, 1000],
  ],
  [
    'not in, and it is one of them',
    { op: 'notIn', attribute: 'hqCountry', values: ['DACH'] },
    { hqCountry: { value: 'AT', ...A } },
    [0, 0],
  ],
  ['answered', ANSWER, { answers: { value: { c: 'wanted' }, ...A } }, [600, 600]],
  ['another question answered', ANSWER, { answers: { value: { other: 'wanted' }, ...A } }, [0, 1000]],
  ['exists', { op: 'exists', attribute: 'revenue' }, { revenue: { value: [1, 2], ...A } }, [1000, 1000]],
  [
    'exists, LinkedIn read and silent',
    { op: 'exists', attribute: 'headcount' },
    scan(0, ['linkedin']),
    [0, 0],
  ],
];

test.each(ROWS)('%s', (_, asked, facts, [lo, hi], gate = [lo, hi]) => {
  const { profile, warnings } = readProfile(facts, DAY);
  expect(warnings).toEqual([]);
  const out = createDegree();
  compileTest(asked, { id: 'c' })(profile, DAY, out);
  expect([out.lo, out.hi]).toEqual([lo, hi]);
  expect([out.gateLo, out.gateHi]).toEqual(gate);
  const naive = naiveTest(asked, { id: 'c' }, profile, DAY);
  expect([naive.lo, naive.hi, naive.gateLo, naive.gateHi]).toEqual([lo, hi, ...gate]);
});

test('the share of an overlapping range is by ratio', () => {
  const out = createDegree();
  const asked: SimpleTest = { op: 'range', attribute: 'headcount', min: 50, max: 500 };
  compileTest(asked, { id: 'c' })(readProfile(range([201, 1000]), DAY).profile, DAY, out);
  expect(out.share).toBe(568);
});

test('a guess that says nothing does not hide what a coarse statement leaves likely', () => {
  const stated = { value: [{ leaf: 'software', p: 1 }], ...A };
  const guess = { value: [{ leaf: 'software', p: 0.8 }], confidence: 800, source: 'classifier' };
  const share = (...facts: object[]) => {
    const out = createDegree();
    compileTest(INDUSTRY, { id: 'c' })(readProfile({ industry: { facts } }, DAY).profile, DAY, out);
    return out.share;
  };
  expect(share(stated)).toBeGreaterThan(0);
  expect(share(stated, guess)).toBe(share(stated));
  expect(share(guess, stated)).toBe(share(stated));
});
