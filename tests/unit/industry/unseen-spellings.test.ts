import { expect, test } from 'vitest';
import { mapIndustryName, mapLinkedinName } from '#lib/industry/map-industry.ts';
import { OFFICIAL_NAMES } from '#lib/industry/official-names.ts';
import { LIST_SPELLINGS } from './list-spellings.ts';
import { REGISTER_NO_INDUSTRY, REGISTER_SPELLINGS } from './register-spellings.ts';
import { UNSEEN_NO_INDUSTRY, UNSEEN_SPELLINGS } from './unseen-spellings.ts';

const GICS = new Map(
  Object.entries(OFFICIAL_NAMES).flatMap(([leaf, names]) => names.split('|').map((name) => [name, leaf])),
);

/** What LinkedIn or GICS itself names so stands where their table has it ("Airlines", "Accounting"). */
function officialLeaf(label: string): string | undefined {
  return mapLinkedinName(label)?.[0]?.leaf ?? GICS.get(label);
}

/** How many spellings there are, and the shares that are found and, of those, right. */
function measure(spellings: Readonly<Record<string, string>>) {
  const labels = Object.entries(spellings).flatMap(([leaf, written]) =>
    written.split('|').map((label) => ({ label, leaf, found: mapIndustryName(label)?.[0]?.leaf })),
  );
  const hits = labels.filter(({ found }) => found !== undefined);
  const right = hits.filter(({ label, leaf, found }) => found === leaf || found === officialLeaf(label));
  return { count: labels.length, found: hits.length / labels.length, right: right.length / hits.length };
}

// Shares at the first run of each set, before the map was mended by what it showed.
test.each([
  { set: 'unseen, first 76 % found and 95.4 % right', spellings: UNSEEN_SPELLINGS, found: 0.97, right: 0.97 },
  { set: 'lists, first 67 % and 99.3 %', spellings: LIST_SPELLINGS, found: 0.97, right: 0.99 },
  { set: 'registers, first 54 % and 97.7 %', spellings: REGISTER_SPELLINGS, found: 0.88, right: 0.98 },
])('spellings that were written before the map was run: $set', ({ spellings, found, right }) => {
  const measured = measure(spellings);
  expect(measured.count).toBeGreaterThanOrEqual(400);
  expect(measured.found).toBeGreaterThanOrEqual(found);
  expect(measured.right).toBeGreaterThanOrEqual(right);
});

test.each([...UNSEEN_NO_INDUSTRY.split('|'), ...REGISTER_NO_INDUSTRY.split('|')])(
  '"%s" is no industry',
  (label) => {
    expect(mapIndustryName(label)).toBeNull();
  },
);

test.each([
  ['Insurance industry', 'insurance'],
  ['Trucking companies', 'logistics_transport'],
  ['Managed Service Provider (MSP)', 'it_services'],
  ['Colleges & Universities', 'education'],
  ['Real Esate', 'real_estate'],
  ['Staffing and Recruitement', 'hr_recruiting'],
  ['Maschinen- und Anlagenbau', 'manufacturing'],
  ['Dev Ops', 'software_devtools'],
  ['SIC 7372 - Prepackaged Software', 'business_software'],
  ['44-45 Retail Trade', 'retail_ecommerce'],
  ['I.T.', 'it_services'],
  ['Furniture Mfg', 'consumer_goods'],
  ['Furniture store', 'retail_ecommerce'],
  ['Furniture wholesaler', 'wholesale'],
  ['Hospital software', 'health_it'],
  ['Energy consultants', 'professional_services'],
  ['State & local government', 'government_nonprofit'],
  ['Power ind', 'energy_utilities'],
  ['TravelTech', 'travel_hospitality'],
  ['Medical staffing', 'hr_recruiting'],
  ['Travel insurance', 'insurance'],
  ['Music school', 'education'],
  ['Mining equipment', 'manufacturing'],
  ['B2B -> Security', 'cybersecurity'],
  ['Securities', 'investment'],
  ['Security company', 'professional_services'],
])('%s: codes, brackets, fillers, heads, pairs, typos and other languages', (label, leaf) => {
  expect(mapIndustryName(label)?.[0]?.leaf).toBe(leaf);
});
