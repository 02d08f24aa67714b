import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internationalPhoneCountry, northAmericanPhoneCountry } from '#lib/parse/phone-country.ts';

test.each([
  ['+49 30 1234 5678', 'DE'],
  ['0049 (0)30 12345678', 'DE'],
  ['(+39) 010 37 47 811', 'IT'],
  ['+1 (416) 467-2231', 'CA'],
  ['+1-786-464-5772', 'US'],
  ['+1 (800) 315-5939', 'US'],
  ['+358 9 1234 567', 'FI'],
  ['+7 701 234 5678', 'KZ'],
])('%s is of %s', (text, country) => {
  expect(internationalPhoneCountry(text)).toBe(country);
});

test.each([
  '030 12345678',
  '+1 555 555 5555',
  '+49 1',
  '+999 123456789',
  '1234567890',
  '+1 876 555 0199',
  '+11111111111',
])('%s says nothing', (text) => {
  expect(internationalPhoneCountry(text)).toBeNull();
});

test('numbers of North America without a country code', () => {
  expect(northAmericanPhoneCountry('(413) 233-4668')).toBe('US');
  expect(northAmericanPhoneCountry('604-299-1511')).toBe('CA');
  expect(northAmericanPhoneCountry('123-456-7890')).toBeNull();
  expect(northAmericanPhoneCountry('(413) 222-2222')).toBeNull();
  expect(northAmericanPhoneCountry('913 768 33')).toBeNull();
});

test('any text: null or two capital letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      for (const country of [internationalPhoneCountry(`+${text}`), northAmericanPhoneCountry(text)]) {
        expect(country === null || /^[A-Z]{2}$/.test(country)).toBe(true);
      }
    }),
  );
});

test.each([
  ['+533 600 142', null],
  ['+601 22 33 44', null],
  ['+212 555 01 01', null],
  ['+48 668 001 42', null],
  ['+33 1 23 45', null],
  ['+91 98765', null],
  ['+533 600 1422', 'CU'],
  ['+60 12 345 6781', 'MY'],
  ['+212 5 22 55 01 01', 'MA'],
  ['+44 1534 555 010', 'JE'],
  ['+44 (0)20 7946 0958', 'GB'],
  ['+49 (0) 89 1234 5670', 'DE'],
])('%s has the length of a number of %s', (number, country) => {
  expect(internationalPhoneCountry(number)).toBe(country);
});
