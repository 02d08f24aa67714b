import { expect, test } from 'vitest';
import type { Criterion, Icp } from '#lib/icp/format.ts';
import type { LintCode } from '#lib/icp/lint/finding.ts';
import { LINT_CODES } from '#lib/icp/lint/finding.ts';
import type { SeenAccounts } from '#lib/icp/lint/lint-context.ts';
import { lintIcp } from '#lib/icp/lint/lint-icp.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { lintContext } from '#lib/qualify/lint-context.ts';
import { lintText } from '#lib/wording/lint-text.ts';
import document from '../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

const AS_OF = 20_779;
const parsed = parseIcp(document);
if (!parsed.ok) throw new Error('the starter does not parse');
const starter = parsed.icp;

function codes(icp: Icp, seen?: SeenAccounts, asOf = AS_OF): LintCode[] {
  return lintIcp(icp, lintContext(asOf, seen)).map(({ code }) => code);
}
function change(id: string, patch: Partial<Criterion>): Icp {
  return {
    ...starter,
    criteria: starter.criteria.map((criterion) =>
      criterion.id === id ? { ...criterion, ...patch } : criterion,
    ),
  };
}
function add(...criteria: Criterion[]): Icp {
  const { use: _, ...primary } = starter.tiers.primary;
  const { use: __, ...secondary } = starter.tiers.secondary;
  return { ...starter, criteria: [...starter.criteria, ...criteria], tiers: { primary, secondary } };
}
const base = { label: 'New', dim: 'firmographic', role: 'score', weight: 1 } as const;
const musts = (...ids: string[]): Icp => ({
  ...starter,
  tiers: { ...starter.tiers, primary: { ...starter.tiers.primary, musts: ids } },
});

test('the starter is clean', () => {
  expect(codes(starter)).toEqual([]);
});

const seen = {
  accounts: 100,
  known: Object.fromEntries(starter.criteria.map(({ id }) => [id, 90])),
  primary: 10,
};

const BROKEN: [LintCode, Icp, (SeenAccounts | undefined)?, number?][] = [
  [
    'UNKNOWN_VALUE',
    change('industry', { test: { op: 'in', attribute: 'industry', values: ['saas_stuff'] } }),
  ],
  [
    'MISNAMED_TOOL',
    change('crm-or-marketing-automation', {
      test: { op: 'hasAny', attribute: 'technologies', values: ['hubspott'] },
    }),
  ],
  [
    'TOOL_NEVER_SEEN',
    add({ ...base, id: 'maker', test: { op: 'hasAny', attribute: 'technologies', values: ['make'] } }),
  ],
  ['EMPTY_DIMENSION', change('revops', { weight: 0 })],
  [
    'MUSTS_CONTRADICT',
    {
      ...change('headcount-wide', { test: { op: 'range', attribute: 'headcount', max: 10 } }),
      tiers: {
        ...starter.tiers,
        primary: { ...starter.tiers.primary, musts: ['headcount', 'headcount-wide'] },
      },
    },
  ],
  [
    'UNSATISFIABLE',
    {
      ...musts('agency-must'),
      criteria: [
        ...starter.criteria,
        { ...base, id: 'agency-must', test: { op: 'in', attribute: 'businessModel', values: ['agency'] } },
      ],
    },
  ],
  [
    'UNREACHABLE',
    {
      ...change('headcount-wide', { test: { op: 'range', attribute: 'headcount', min: 1_001, max: 5_000 } }),
      tiers: {
        primary: { ...starter.tiers.primary, threshold: 90, musts: ['headcount-wide'] },
        secondary: starter.tiers.secondary,
      },
    },
  ],
  [
    'NEG_OVERLAPS_PRIMARY',
    change('ten-or-fewer', { test: { op: 'range', attribute: 'headcount', max: 60 } }),
  ],
  [
    'NEG_REDUNDANT',
    {
      ...change('ten-or-fewer', {
        test: { op: 'notIn', attribute: 'hqCountry', values: ['US', 'CA', 'DACH'] },
      }),
    },
  ],
  [
    'ABSENCE_UNSEEN',
    add({ ...base, id: 'none', test: { op: 'hasNone', attribute: 'technologies', values: ['salesforce'] } }),
  ],
  ['TEXT_ONLY', add({ ...base, id: 'words', test: { op: 'matches', phrases: ['soc 2'], scope: 'any' } })],
  [
    'EXCLUSION_UNPROVABLE',
    change('agency', { test: { op: 'matches', phrases: ['we are an agency'], scope: 'any' } }),
  ],
  ['RARELY_KNOWN', starter, { ...seen, known: { ...seen.known, revops: 5 } }],
  ['COVERAGE_UNREACHABLE', starter, { ...seen, known: { industry: 90 } }],
  [
    'FEW_DIMENSIONS',
    {
      ...starter,
      criteria: starter.criteria.map((criterion) => ({ ...criterion, dim: 'firmographic' as const })),
      budgets: { firmographic: 100 },
    },
  ],
  [
    'NOTHING_NARROW',
    {
      ...starter,
      criteria: starter.criteria.map((criterion) =>
        ['industry', 'country', 'headcount', 'funding-stage', 'business-model', 'audience'].includes(
          criterion.id,
        )
          ? { ...criterion, test: { op: 'exists' as const, attribute: 'name' as const } }
          : criterion,
      ),
    },
  ],
  [
    'MOSTLY_TEXT',
    {
      ...change('headcount', { weight: 60, test: { op: 'matches', phrases: ['mid-market'], scope: 'any' } }),
    },
  ],
  ['TOO_BROAD', starter, { ...seen, primary: 50 }],
  ['TOO_NARROW', starter, { ...seen, primary: 1 }],
  ['BEST_MISSED', starter, { ...seen, best: { accounts: 20, primary: 10 } }],
  ['BEST_ALL_IN', starter, { ...seen, best: { accounts: 20, primary: 19 } }],
  ['DOMINANT', change('headcount', { weight: 100 })],
  [
    'TOO_MANY',
    add(
      ...Array.from(
        { length: 12 },
        (_, index): Criterion => ({
          ...base,
          id: `more-${index}`,
          test: { op: 'exists', attribute: 'revenue' },
        }),
      ),
    ),
  ],
  [
    'MISS_CHANGES_NOTHING',
    {
      ...musts('industry', 'country'),
      tiers: { ...starter.tiers, primary: { ...starter.tiers.primary, musts: ['industry', 'country'] } },
    },
  ],
  ['OFF_BANDS', change('headcount', { test: { op: 'range', attribute: 'headcount', min: 50, max: 500 } })],
  ['REVIEW_PASSED', starter, undefined, AS_OF + 75],
  ['OLD_VERSION', starter, undefined, AS_OF + 75],
  [
    'NO_TTL',
    add({
      ...base,
      id: 'stage',
      test: { op: 'range', attribute: 'fundingStage', min: 'seed', max: 'series-c' },
    }),
  ],
  ['DATA_AT_HAND', starter, { ...seen, outcomes: 30 }],
  [
    'NO_EXCLUSIONS',
    { ...starter, negative: [], criteria: starter.criteria.filter(({ role }) => role !== 'exclude') },
  ],
];

test.each(BROKEN)('%s is found', (code, icp, known, asOf) => {
  const findings = lintIcp(icp, lintContext(asOf ?? AS_OF, known));
  const own = findings.filter((finding) => finding.code === code);
  expect(own.length).toBeGreaterThan(0);
  for (const finding of own) {
    const { problem, remedy } = lintText(finding);
    expect(problem + remedy).not.toMatch(/\$\d/);
    if (code === 'NEG_OVERLAPS_PRIMARY' || code === 'MISS_CHANGES_NOTHING')
      expect(finding.witness).toBeDefined();
  }
});

test('every rule is tried', () => {
  expect([...new Set(BROKEN.map(([code]) => code))].sort()).toEqual([...LINT_CODES].sort());
});

test('an edge inside a band gets the band edge as advice', () => {
  const finding = lintIcp(
    change('headcount', { test: { op: 'range', attribute: 'headcount', min: 50, max: 500 } }),
    lintContext(AS_OF),
  ).find(({ code }) => code === 'OFF_BANDS');
  expect(finding?.params).toEqual(['Headcount', '50', 51]);
});

/** The slogan "mid-market B2B SaaS" as criteria: one model, one audience. */
test('"mid-market B2B SaaS" alone is vague; a profile with country, size, stage, CRM and RevOps is not', () => {
  const slogan: Icp = {
    ...starter,
    budgets: { firmographic: 100 },
    criteria: starter.criteria.filter(({ id }) => ['business-model', 'audience'].includes(id)),
    tiers: {
      primary: {
        ...starter.tiers.primary,
        use: undefined,
        musts: ['business-model'],
        guards: [],
      } as unknown as Icp['tiers']['primary'],
      secondary: {
        ...starter.tiers.secondary,
        use: undefined,
        musts: ['business-model'],
        guards: [],
      } as unknown as Icp['tiers']['secondary'],
    },
    negative: [],
  };
  expect(lintIcp(slogan, lintContext(AS_OF)).some(({ severity }) => severity === 'error')).toBe(true);
  const sharp = change('country', { test: { op: 'in', attribute: 'hqCountry', values: ['US'] } });
  const withSalesforce = {
    ...sharp,
    criteria: sharp.criteria.map((criterion) =>
      criterion.id === 'crm-or-marketing-automation'
        ? {
            ...criterion,
            test: { op: 'hasAny' as const, attribute: 'technologies' as const, values: ['salesforce'] },
          }
        : criterion,
    ),
  };
  expect(lintIcp(withSalesforce, lintContext(AS_OF)).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
});
