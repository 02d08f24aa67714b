import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrateIcp } from '#lib/icp/migrate.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { problemText } from '#lib/wording/icp-text.ts';
import published from '../../../public/icp.schema.json' with { type: 'json' };
import starter from '../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import { icpJsonSchema } from '../../lab/icp-json-schema.ts';

function problems(document: unknown): string[] {
  const parsed = parseIcp(document);
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
}
const withTest = (test: unknown) => ({
  ...starter,
  criteria: [{ ...starter.criteria[0], test }, ...starter.criteria.slice(1)],
});

test('every problem is listed at once, with path, value, message and remedy', () => {
  const parsed = parseIcp({
    ...starter,
    kappa: Number.NaN,
    unheard: 1,
    owner: '',
    criteria: [{ ...starter.criteria[0], weight: -1 }],
  });
  if (parsed.ok) throw new Error('it parsed');
  expect(parsed.problems.map(({ path }) => path).sort()).toEqual([
    'criteria[0].weight',
    'kappa',
    'owner',
    'unheard',
  ]);
  for (const problem of parsed.problems) {
    expect(problem.message).not.toBe('');
    expect(problem.remedy).not.toBe('');
    expect(problem.value).not.toBe('');
  }
});

test.each([
  ['an operator that does not exist', withTest({ op: 'regex', pattern: 'x' }), 'criteria[0].test.op'],
  [
    'a phrase that is a pattern',
    withTest({ op: 'matches', phrases: ['rev.*ops'], scope: 'any' }),
    'criteria[0].test.phrases[0]',
  ],
  ['an empty range', withTest({ op: 'range', attribute: 'headcount', min: 5, max: 1 }), 'criteria[0].test'],
  ['a range without an end', withTest({ op: 'range', attribute: 'headcount' }), 'criteria[0].test'],
  [
    'a number for a stage',
    withTest({ op: 'range', attribute: 'fundingStage', min: 3 }),
    'criteria[0].test.min',
  ],
  [
    'an attribute of the wrong kind',
    withTest({ op: 'range', attribute: 'hqCountry', min: 1 }),
    'criteria[0].test.attribute',
  ],
  [
    'a duplicate id',
    { ...starter, criteria: [...starter.criteria, starter.criteria[0]] },
    `criteria[${starter.criteria.length}].id`,
  ],
  [
    'a must that is not there',
    { ...starter, tiers: { ...starter.tiers, primary: { ...starter.tiers.primary, musts: ['nope'] } } },
    'tiers.primary.musts[0]',
  ],
  [
    'thresholds upside down',
    { ...starter, tiers: { ...starter.tiers, secondary: { ...starter.tiers.secondary, threshold: 80 } } },
    'tiers.secondary.threshold',
  ],
  [
    'a dimension without points',
    { ...starter, budgets: { firmographic: 75, committee: 10 } },
    'budgets.technographic',
  ],
])('%s is refused', (_, document, path) => {
  expect(problems(document)).toContain(path);
});

test.each([
  ['not JSON', '{', ''],
  ['another kind of JSON', '[1]', ''],
  ['a version that is not known', JSON.stringify({ ...starter, schema: 'icp/9' }), 'schema'],
  ['too large', `"${'x'.repeat(1_048_577)}"`, ''],
])('%s is refused in words', (_, text, path) => {
  const read = readIcpText(text);
  expect(read.ok ? 'parsed' : read.problems[0]?.path).toBe(path);
});

test('41 criteria, 501 values and a phrase of 201 characters are over the caps', () => {
  const many = Array.from({ length: 41 }, (_, index) => ({ ...starter.criteria[0], id: `c${index}` }));
  expect(problems({ ...starter, criteria: many })).toContain('criteria');
  expect(
    problems(
      withTest({ op: 'in', attribute: 'industry', values: Array.from({ length: 501 }, () => 'legal') }),
    ),
  ).toContain('criteria[0].test.values');
  expect(problems(withTest({ op: 'matches', phrases: ['x'.repeat(201)], scope: 'any' }))).toContain(
    'criteria[0].test.phrases[0]',
  );
});

test('no document makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(starter)), (value, key) => {
      parseIcp(value);
      parseIcp({ ...starter, [key]: value });
      readIcpText(JSON.stringify(value) ?? '');
    }),
    { numRuns: 3_000 },
  );
});

test('migrations walk up from an earlier version, and only known ones', () => {
  const steps = new Map([['icp/0', (old: Record<string, unknown>) => ({ ...old, schema: 'icp/1' })]]);
  expect(migrateIcp({ schema: 'icp/0', id: 'a' }, steps)).toEqual({
    ok: true,
    document: { schema: 'icp/1', id: 'a' },
  });
  expect(migrateIcp({ schema: 'icp/0' })).toMatchObject({ ok: false });
  const loop = new Map([['icp/0', (old: Record<string, unknown>) => old]]);
  expect(migrateIcp({ schema: 'icp/0' }, loop)).toMatchObject({ ok: false });
});

test('the published JSON Schema is the generated one', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(icpJsonSchema())));
});

test('a problem of a criterion is placed by the criterion’s name', () => {
  const [first, second, ...rest] = starter.criteria;
  const parsed = parseIcp({ ...starter, criteria: [first, { ...second, role: 'maybe' }, ...rest] });
  const [problem] = parsed.ok ? [] : parsed.problems;
  expect(problem).toMatchObject({ path: 'criteria[1].role', place: '“Business model”: role' });
  expect(problem && problemText(problem)).toContain('“Business model”: role');
});
