import { expect, test } from 'vitest';
import { mapIndustryName } from '#lib/industry/map-industry.ts';
import { OFFICIAL_NAMES } from '#lib/industry/official-names.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { LABEL_SPELLINGS, NO_INDUSTRY } from './label-spellings.ts';

const LABELS = Object.entries(LABEL_SPELLINGS).flatMap(([leaf, labels]) =>
  labels.map((label) => [label, leaf] as const),
);

function leafOf(label: string): string | undefined {
  return mapIndustryName(label)?.[0]?.leaf;
}

test('at least 200 spellings: 97 of 100 hits are right, and nearly all are hits', () => {
  expect(LABELS.length).toBeGreaterThanOrEqual(200);
  const hits = LABELS.filter(([label]) => leafOf(label) !== undefined);
  const right = hits.filter(([label, leaf]) => leafOf(label) === leaf);
  expect(right.length / hits.length).toBeGreaterThanOrEqual(0.97);
  expect(hits.length / LABELS.length).toBeGreaterThanOrEqual(0.95);
});

test.each(NO_INDUSTRY)('"%s" is no industry', (label) => {
  expect(leafOf(label)).toBeUndefined();
});

test('GICS names lead to a leaf of the taxonomy, the one under which they stand', () => {
  const leaves = new Set(INDUSTRY_LEAVES.map(({ id }) => id));
  for (const [leaf, names] of Object.entries(OFFICIAL_NAMES)) {
    expect(leaves.has(leaf)).toBe(true);
    for (const name of names.split('|')) expect([name, leafOf(name)]).toEqual([name, leaf]);
  }
});

test.each([
  ['B2B -> Legal', 'legal'],
  ['Industrials > Aviation and Space', 'aerospace_defense'],
  ['Education/Training', 'education'],
  ['Human Resources, Recruiting', 'hr_recruiting'],
])('%s: the last step of a path, the common leaf of a list', (label, leaf) => {
  expect(leafOf(label)).toBe(leaf);
});

test('names of different leaves in a list are no answer', () => {
  expect(leafOf('Banking / Agriculture')).toBeUndefined();
});
