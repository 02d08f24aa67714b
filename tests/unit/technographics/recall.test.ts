import { expect, test } from 'vitest';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { compileTest } from '#lib/qualify/engine/compile-test.ts';
import { createDegree } from '#lib/qualify/engine/degree.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { TechnologyCategory } from '#lib/technographics/definition.ts';
import { visibilityOf } from '#lib/technographics/visibility.ts';
import { readProfile } from '../../lab/read-profile.ts';

const DAY = 20_779;
/** From here on a scan that does not see a tool speaks against it. */
const TELLS = 700;
/** Tools of these kinds have pages of their own or run in the product: a home page without them is no answer. */
const ELSEWHERE: readonly TechnologyCategory[] = [
  'ats',
  'status-page',
  'docs',
  'community',
  'scheduling',
  'payments',
  'billing',
  'forms',
  'video',
  'maps',
  'auth',
  'hris',
  'reviews',
  'search',
  'surveys',
  'product-adoption',
  'support-desk',
];

test.each(ELSEWHERE)('a home page without a tool of the kind %s says nothing', (category) => {
  const told = TECHNOLOGIES.filter(({ categories, recall }) => categories[0] === category && recall >= TELLS);
  expect(told.map(({ id }) => id)).toEqual([]);
});

test('what only a link or a job ad shows is never told to be absent', () => {
  for (const tool of TECHNOLOGIES) {
    if (visibilityOf(tool) !== 'page') expect([tool.id, tool.recall < TELLS]).toEqual([tool.id, true]);
  }
});

const kinds: SimpleTest = { op: 'hasAny', attribute: 'technologies', categories: ['marketing-automation'] };
const none: SimpleTest = { op: 'hasNone', attribute: 'technologies', values: ['hubspot'] };

function degreeOf(seen: string[], scanned: number): [number, number] {
  const { profile } = readProfile(
    {
      ...(seen.length > 0
        ? { technologies: { value: seen.map((id) => ({ id, class: 'runs' })), confidence: 950 } }
        : {}),
      scan: { value: { technologies: scanned, scopes: [] }, confidence: 1000 },
    },
    DAY,
  );
  const degree = createDegree();
  compileTest({ op: 'all', tests: [kinds, none] }, { id: 'but' })(profile, DAY, degree);
  return [degree.lo, degree.hi];
}

test('"any marketing automation but HubSpot"', () => {
  expect(degreeOf(['marketo'], 1000)).toEqual([1000, 1000]);
  expect(degreeOf(['hubspot'], 1000)).toEqual([0, 0]);
  expect(degreeOf(['marketo', 'hubspot'], 1000)[1]).toBe(0);
});

test('held-back scripts take from what a silence says', () => {
  const [, open] = degreeOf(['marketo'], 500);
  expect(open).toBe(1000);
  expect(degreeOf(['marketo'], 500)[0]).toBe(0);
});
