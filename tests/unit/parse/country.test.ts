import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCountryCode, parseCountry, parseCountryName } from '#lib/parse/country.ts';

test.each([
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['the Netherlands', 'NL'],
  ['Verenigde Staten', 'US'],
  ['U.S.A.', 'US'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['England', 'GB'],
  ['gb', 'GB'],
  ['DEU', 'DE'],
  ['Österreich', 'AT'],
  ['Berlin, Germany', 'DE'],
  ['Georgia', 'GE'],
])('%s is %s', (text, code) => {
  expect(parseCountry(text)).toBe(code);
});

test.each([
  'San Francisco, CA',
  'Atlanta, Georgia',
  'New Jersey',
  'California',
  'Germany and France',
  'XX',
  '',
  'x'.repeat(500),
])('%s names no country', (text) => {
  expect(parseCountry(text)).toBeNull();
});

test('a code is never a name: "CA" may be California', () => {
  expect(parseCountryName('CA')).toBeNull();
});

test('any text: null or an assigned code', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const code = parseCountry(text);
      expect(code === null || isCountryCode(code)).toBe(true);
    }),
  );
});
