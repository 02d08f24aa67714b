import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeNumberText, parseNumber, scanNumbers } from '#lib/parse/number.ts';
import { cpuMs } from '../../cpu-time.ts';

/** Thousands written with every separator that pages use. */
function group(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}
const SEPARATORS = [',', '.', ' ', '\u00a0', '\u202f', '\u2009', "'", '’'];

describe('parseNumber', () => {
  test.each([
    ['21K  followers', 21_000],
    ['2,362 followers', 2362],
    ['1.473 Follower', 1473],
    ['2,5 Mio. Follower', 2_500_000],
    ['4,4 Mrd', 4_400_000_000],
    ['24.000', 24_000],
    ['1 234,56', 1234.56],
    ['1.234.567,89', 1_234_567.89],
    ['1,00,000', 100_000],
    ['4.759M', 4_759_000],
    ['0.5', 0.5],
    ['500¹', 500],
    ['3万', 30_000],
    ['٣٤٥ متابع', 345],
    ['20,3 bin takipçi', 20_300],
    ['12 k abonnés', 12_000],
    ['1,5 milhão de seguidores', 1_500_000],
    ['₹5 crore', 50_000_000],
    ['5 m tall', 5],
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(['', '-', 'none', 'B2B', '2nd', '11-50', '12 of 40', '1234567890123456'])(
    '%s is no single number',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  test('every whole number survives every way of grouping it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...SEPARATORS),
        (value, separator) => {
          expect(parseNumber(`View all ${group(value, separator)} employees`)).toBe(value);
        },
      ),
    );
  });

  test('a magnitude multiplies, and the last digit says how exact it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const [token] = scanNumbers(normalizeNumberText(`${whole}.${tenth}K`));
        expect(token).toMatchObject({ value: whole * 1000 + tenth * 100, rounded: true, unit: 100 });
      }),
    );
  });

  test('any text: no exception, finite values, tokens in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        let end = 0;
        for (const token of scanNumbers(normalizeNumberText(text))) {
          expect(Number.isFinite(token.value)).toBe(true);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['digits', '9'.repeat(100_000)],
    ['commas', '1,'.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
  ])('100,000 %s take no time', (_, text) => {
    expect(cpuMs(() => parseNumber(text))).toBeLessThan(100);
  });
});
