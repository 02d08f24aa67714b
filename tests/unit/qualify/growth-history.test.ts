import { expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Icp } from '#lib/icp/format.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { compileTest } from '#lib/qualify/engine/compile-test.ts';
import { createDegree } from '#lib/qualify/engine/degree.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { naiveTest } from '../../naive/naive-test.ts';
import { evidenceOf } from '../evidence-of.ts';
import { starter } from './starter.ts';

const TODAY = 20_779;
const GROWTH: SimpleTest = { op: 'growth', attribute: 'headcount', minPercent: 20, overDays: 400 };
const RANGE: SimpleTest = { op: 'range', attribute: 'headcount', min: 51, max: 120 };

const reading = (people: number, daysAgo: number) =>
  evidenceOf('headcount', [people, people], {
    source: 'linkedin-guest',
    confidence: 950,
    day: TODAY - daysAgo,
  });

/** The degree, once compiled and once by the oracle. */
function degrees(test: SimpleTest, evidence: readonly Evidence[]): [number, number][] {
  const profile = buildProfile(evidence);
  const degree = createDegree();
  compileTest(test, { id: 'c' })(profile, TODAY, degree);
  const naive = naiveTest(test, { id: 'c' }, profile, TODAY);
  return [degree, naive].map(({ lo, hi }) => [lo, hi]);
}

const both = (lo: number, hi: number) => [
  [lo, hi],
  [lo, hi],
];

test.each<[string, Evidence[], [number, number]]>([
  ['two readings of one page that grew', [reading(100, 200), reading(130, 0)], [1_000, 1_000]],
  ['two readings of one page that stood still', [reading(100, 200), reading(100, 0)], [0, 0]],
  ['growth by exactly what is asked for', [reading(100, 200), reading(120, 0)], [1_000, 1_000]],
  ['too close', [reading(100, 59), reading(130, 0)], [0, 1_000]],
  ['too far apart', [reading(100, 401), reading(130, 0)], [0, 1_000]],
  [
    'the oldest inside the window counts',
    [reading(20, 500), reading(100, 300), reading(115, 90), reading(130, 0)],
    [1_000, 1_000],
  ],
  ['one reading', [reading(130, 0)], [0, 1_000]],
])('growth over a profile built from evidence: %s', (_, evidence, [lo, hi]) => {
  expect(degrees(GROWTH, evidence)).toEqual(both(lo, hi));
});

test('an outdated reading decides nothing else', () => {
  expect(degrees(RANGE, [reading(100, 200), reading(130, 0)])).toEqual(both(0, 0));
  expect(degrees({ op: 'exists', attribute: 'headcount' }, [reading(100, 200), reading(130, 0)])).toEqual(
    both(1_000, 1_000),
  );
  const now = qualify(buildProfile([reading(130, 0)]), starter, TODAY);
  const before = qualify(buildProfile([reading(600, 200), reading(130, 0)]), starter, TODAY);
  expect(before).toEqual(now);
});

test('where growth is asked for, the stamp names the earlier readings', () => {
  const icp: Icp = {
    ...starter,
    criteria: [
      ...starter.criteria,
      { id: 'growing', label: 'Growing', dim: 'firmographic', role: 'score', weight: 5, test: GROWTH },
    ],
  };
  const stampOf = (evidence: Evidence[]) => qualify(buildProfile(evidence), icp, TODAY).stamp.factsHash;
  expect(stampOf([reading(100, 200), reading(130, 0)])).not.toBe(stampOf([reading(130, 0)]));
  expect(stampOf([reading(100, 200), reading(130, 0)])).toBe(stampOf([reading(130, 0), reading(100, 200)]));
});
