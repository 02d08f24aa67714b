import { expect, test } from 'vitest';
import { mapIndustryName, mapLinkedinName } from '#lib/industry/map-industry.ts';
import { OFFICIAL_NAMES } from '#lib/industry/official-names.ts';
import { UNSEEN_NO_INDUSTRY, UNSEEN_SPELLINGS } from './unseen-spellings.ts';

const LABELS = Object.entries(UNSEEN_SPELLINGS).flatMap(([leaf, labels]) =>
  labels.split('|').map((label) => ({ label, leaf, found: mapIndustryName(label)?.[0]?.leaf })),
);
const GICS = new Map(
  Object.entries(OFFICIAL_NAMES).flatMap(([leaf, names]) => names.split('|').map((name) => [name, leaf])),
);

/** What LinkedIn or GICS itself names so stands where their table has it ("Airlines", "Accounting"). */
function officialLeaf(label: string): string | undefined {
  return mapLinkedinName(label)?.[0]?.leaf ?? GICS.get(label);
}

// At the first run, before the map was mended: 325 of 427 were hits, 310 of them right (95.4 %).
test('spellings that were written before the map was looked at', () => {
  const hits = LABELS.filter(({ found }) => found !== undefined);
  const right = hits.filter(({ label, leaf, found }) => found === leaf || found === officialLeaf(label));
  expect(LABELS.length).toBeGreaterThanOrEqual(400);
  expect(hits.length / LABELS.length).toBeGreaterThanOrEqual(0.97);
  expect(right.length / hits.length).toBeGreaterThanOrEqual(0.97);
});

test.each(UNSEEN_NO_INDUSTRY.split('|'))('"%s" is no industry', (label) => {
  expect(mapIndustryName(label)).toBeNull();
});

test.each([
  ['Insurance industry', 'insurance'],
  ['Trucking companies', 'logistics_transport'],
  ['Managed Service Provider (MSP)', 'it_services'],
  ['Colleges & Universities', 'education'],
  ['Real Esate', 'real_estate'],
  ['Staffing and Recruitement', 'hr_recruiting'],
  ['Maschinen- und Anlagenbau', 'manufacturing'],
  ['Dev Ops', 'software_devtools'],
])('%s: brackets, fillers, pairs, typos and other languages', (label, leaf) => {
  expect(mapIndustryName(label)?.[0]?.leaf).toBe(leaf);
});
