import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import linkedin from '#lib/industry/linkedin-industries.json' with { type: 'json' };
import { mapLinkedinName } from '#lib/industry/linkedin-industry.ts';
import { mapIndustryId, mapIndustryName } from '#lib/industry/map-industry.ts';
import { SELLER_WORDS } from '#lib/industry/seller-words.ts';
import { INDUSTRY_GROUPS, INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';

/** v1 names whose id was given to another industry: they keep what they meant. */
const MOVED = new Map([
  ['Consumer Goods', 'consumer_goods'],
  ['Food & Beverages', 'food_beverage'],
]);
const NAMES = linkedin.flatMap(([id, ...names]) => names.map((name) => [Number(id), String(name)] as const));
const WORDS = Object.entries(SELLER_WORDS).flatMap(([leaf, words]) =>
  words.split('|').map((word) => [word, leaf] as const),
);

function leafOf(name: string): string | undefined {
  return mapIndustryName(name)?.[0]?.leaf;
}

describe('the taxonomy', () => {
  test('43 leaves in 11 groups; every LinkedIn id belongs to exactly one leaf', () => {
    expect(INDUSTRY_LEAVES).toHaveLength(43);
    expect(Object.keys(INDUSTRY_GROUPS)).toHaveLength(11);
    expect(Object.values(INDUSTRY_GROUPS).flat().sort()).toEqual(INDUSTRY_LEAVES.map(({ id }) => id).sort());
    const ids = INDUSTRY_LEAVES.flatMap(({ linkedinIds }) => linkedinIds);
    expect(ids.length).toBe(434);
    expect(new Set(ids)).toEqual(new Set(linkedin.map(([id]) => id)));
  });
});

describe('names', () => {
  test('all of LinkedIn’s, of both generations, lead to the leaf of their id', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(434 + 99);
    for (const [id, name] of NAMES) {
      const leaf = MOVED.get(name) ?? mapIndustryId(id)?.[0]?.leaf;
      expect([name, leafOf(name)]).toEqual([name, leaf]);
      expect([name, mapLinkedinName(name)?.[0]?.leaf]).toEqual([name, leaf]);
    }
  });

  test('HubSpot’s and Apollo’s spelling of them, "and" for "&", capitals', () => {
    for (const [, name] of NAMES) {
      const leaf = leafOf(name);
      expect(leafOf(name.toUpperCase().replace(/[^A-Z0-9]+/g, '_'))).toBe(leaf);
      expect(leafOf(name.toLowerCase())).toBe(leaf);
      expect(leafOf(name.replaceAll(' and ', ' & '))).toBe(leaf);
    }
  });

  test('sellers’ words, at least 120 of them', () => {
    expect(WORDS.length).toBeGreaterThanOrEqual(120);
    for (const [word, leaf] of WORDS) expect([word, leafOf(word)]).toEqual([word, leaf]);
  });

  test.each([
    ['Information technolgy', 'it_services'],
    ['Sofware Development', 'business_software'],
    ['Constructoin', 'construction'],
    ['Pharmaceuticalls', 'biotech_pharma'],
    ['fin-tech', 'payments_fintech'],
    ['Computer Software', 'business_software'],
    ['INFORMATION_TECHNOLOGY_AND_SERVICES', 'it_services'],
  ])('%s is %s', (name, leaf) => expect(leafOf(name)).toBe(leaf));

  test.each(['', 'Other', 'unknown', 'n/a', 'zzz', 'Sofwaer', '-', '12', 'Software hospital bakery'])(
    '%s is unknown',
    (name) => expect(mapIndustryName(name)).toBeNull(),
  );

  test('LinkedIn’s own names are read by the letter: no sellers’ word, no typo', () => {
    expect(mapLinkedinName('SaaS')).toBeNull();
    expect(mapLinkedinName('Sofware Development')).toBeNull();
  });

  test('any text: null or one leaf of the taxonomy', () => {
    const leaves = new Set(INDUSTRY_LEAVES.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shares = mapIndustryName(text);
        if (shares) expect(leaves.has(shares[0]?.leaf ?? '')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(mapIndustryId(-1)).toBeNull();
    expect(mapIndustryId(999_999)).toBeNull();
  });
});

test('a list of two industries is neither of them', () => {
  for (const name of [
    'Legal / Telecommunications',
    'Insurance and Restaurants',
    'Restaurants & Insurance companies',
    'Hotels, Insurance',
    'Real estate and insurance agencies',
    'Software and Hospitals',
    'Furniture and Retail',
    'Versicherungen und Restaurants',
  ])
    expect([name, mapIndustryName(name)]).toEqual([name, null]);
  expect(mapIndustryName('Travel insurance')).toEqual([{ leaf: 'insurance', p: 1 }]);
  expect(mapIndustryName('Hospital software')).toEqual([{ leaf: 'health_it', p: 1 }]);
});
