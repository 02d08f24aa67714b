import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYear } from '#lib/parse/year.ts';

test.each([
  ['2006', 2006],
  ['2011-01-01', 2011],
  ['2011-05', 2011],
  ['2011-05-01T00:00:00Z', 2011],
  ['01.02.1998', 1998],
  ['May 2009', 2009],
  ['circa 1890', 1890],
])('%s is %i', (text, year) => {
  expect(parseYear(text)).toBe(year);
});

test.each(['1969-12-31', '1970-01-01', '0000-00-00', '20', '12345', 'since 2009', '1066', '3000', ''])(
  '%s is no year',
  (text) => {
    expect(parseYear(text)).toBeNull();
  },
);

test('any text: null or a plausible year', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const year = parseYear(text);
      expect(year === null || (year >= 1500 && year <= 2100)).toBe(true);
    }),
  );
});
