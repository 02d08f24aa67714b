import { expect, test } from 'vitest';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { ageText } from '#lib/wording/age-text.ts';
import { quoteLine, quoteParts } from '#lib/wording/quote-line.ts';
import { technologyName } from '#lib/wording/technology-name.ts';
import { seen, TODAY } from '../../lab/gallery/fixture-verdicts.ts';

test('a quote names its source in words', () => {
  const linkedin = seen('headcount', [51, 200], 'linkedin-guest', '51-200 employees', { scope: 'linkedin' });
  expect(quoteLine(linkedin, TODAY)).toBe('“51-200 employees” · LinkedIn, today');
  expect(quoteLine(linkedin, TODAY + 12)).toBe('“51-200 employees” · LinkedIn, 12 days ago');
  const imprint = seen('hqCountry', 'AT', 'imprint', '1010 Wien, Österreich', { scope: 'imprint' });
  expect(quoteLine(imprint, TODAY)).toBe('“1010 Wien, Österreich” · imprint');
  expect(quoteLine(imprint, TODAY + 1)).toBe('“1010 Wien, Österreich” · imprint, yesterday');
});

test('a tool is said in words, its trace is for those who hover', () => {
  const loaded = seen('technologies', [{ id: 'hubspot', class: 'runs' }], 'resource', 'js.hs-scripts.com');
  expect(quoteLine(loaded, TODAY)).toBe('HubSpot tracking script loaded · home page');
  expect(quoteParts(loaded, TODAY).hint).toBe('js.hs-scripts.com');
  const both = { ...loaded, value: [{ id: 'segment', class: 'runs' as const }, ...loaded.value] };
  expect(quoteLine(both, TODAY, 'hubspot')).toMatch(/^HubSpot/);
});

test('a tool named in prose is quoted', () => {
  const hiring = seen(
    'technologies',
    [{ id: 'hubspot', class: 'hires-for' }],
    'careers',
    'You know HubSpot well',
  );
  expect(quoteLine(hiring, TODAY)).toBe('“You know HubSpot well” · careers page');
});

test('a fact without words shows its place alone', () => {
  expect(quoteLine(seen('headcount', [40, 40], 'user', ''), TODAY)).toBe('you');
  const judged = seen('industry', [{ leaf: 'business_software', p: 0.8 }], 'classifier', '');
  expect(quoteLine(judged, TODAY)).toBe('home page');
});

test('a page without a known part is simply their site', () => {
  const { scope: _, ...unscoped } = seen('name', 'Acme', 'meta', 'Acme');
  expect(quoteLine(unscoped, TODAY)).toBe('“Acme” · their site');
});

test.each([
  [-3, 'today'],
  [0, 'today'],
  [1, 'yesterday'],
  [40, '40 days ago'],
  [60, '60 days ago'],
  [61, '2 months ago'],
  [729, '24 months ago'],
  [730, '2 years ago'],
])('%i days old is %s', (days, words) => {
  expect(ageText(TODAY - days, TODAY)).toBe(words);
});

test('every tool of the catalog is spelled as its maker does', () => {
  for (const { id, name } of TECHNOLOGIES) expect(technologyName(id)).toBe(name);
});

test('a guess says which words it rests on, and does not pass them off as a quote', () => {
  const guess = seen('industry', [{ leaf: 'sales_cx', p: 0.8 }], 'classifier', 'revenue teams, metrics');
  expect(quoteLine(guess, TODAY)).toBe('Guessed from: revenue teams, metrics · home page');
});
