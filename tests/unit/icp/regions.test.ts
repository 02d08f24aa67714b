import { expect, test } from 'vitest';
import { countriesOf, isCountry } from '#lib/icp/regions.ts';

const membersOf = (place: string) => [...(countriesOf(place) ?? [])];

test.each([
  ['NORDICS', 'EUROPE'],
  ['Scandinavia', 'EMEA'],
  ['DACH', 'EUROPE'],
  ['BENELUX', 'EUROPE'],
  ['BALTICS', 'EUROPE'],
  ['IBERIA', 'EUROPE'],
  ['UK-IRELAND', 'EUROPE'],
  ['CEE', 'EUROPE'],
  ['SOUTHERN-EUROPE', 'EUROPE'],
  ['EUROPE', 'EMEA'],
  ['GCC', 'EMEA'],
  ['ANZ', 'APAC'],
  ['ASEAN', 'APAC'],
  ['LATAM', 'AMERICAS'],
])('%s lies inside %s', (inner, outer) => {
  const all = new Set(membersOf(outer));
  expect(membersOf(inner).filter((country) => !all.has(country))).toEqual([]);
  expect(membersOf(inner).filter((country) => !isCountry(country))).toEqual([]);
});
