import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CurrencyCode, USD_PER_UNIT } from '#lib/parse/currency.ts';
import { convertToUsd, parseMoney } from '#lib/parse/money.ts';

describe('parseMoney', () => {
  test.each<[string, string, readonly [number, number | null]]>([
    ['US$ 4.8M', 'USD', [4_800_000, 4_800_000]],
    ['$10M - $50M in revenue', 'USD', [10_000_000, 50_000_000]],
    ['$10-50 million', 'USD', [10_000_000, 50_000_000]],
    ['$1B+', 'USD', [1_000_000_000, null]],
    ['more than $100 million', 'USD', [100_000_000, null]],
    ['up to $5M', 'USD', [0, 5_000_000]],
    ['USD 4759024', 'USD', [4_759_024, 4_759_024]],
  ])('%s', (text, currency, value) => expect(parseMoney(text)).toEqual({ currency, value }));

  test.each<[string, CurrencyCode, number]>([
    ['4,4 Mrd. €', 'EUR', 4.4e9],
    ['EUR 12.5 million', 'EUR', 12.5e6],
    ['£1.2m', 'GBP', 1.2e6],
    ['₹500 crore', 'INR', 5e9],
    ['CHF 20 Mio.', 'CHF', 20e6],
    ['¥30億', 'JPY', 3e9],
    ['R$ 5 milhões', 'BRL', 5e6],
    ['A$ 7 million', 'AUD', 7e6],
    ['SEK 1 234 567', 'SEK', 1_234_567],
    ['120 mln zł', 'PLN', 120e6],
  ])('%s is converted and widened by a tenth on both sides', (text, currency, amount) => {
    const money = parseMoney(text);
    const dollars = amount * USD_PER_UNIT[currency];
    expect(money?.currency).toBe(currency);
    expect(money?.value[0]).toBeCloseTo(dollars * 0.9, -1);
    expect(money?.value[1]).toBeCloseTo(dollars * 1.1, -1);
  });

  test.each(['', '500', '100 kr', '$5 or €4', '$5 EUR', 'try 5 times', 'euros', '$5, $6 and $7'])(
    '%s is no amount',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  test('a conversion holds the exact amount at the table’s rate, in order, in whole dollars', () => {
    const codes = Object.keys(USD_PER_UNIT) as CurrencyCode[];
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        (code, low, more) => {
          const [from, to] = convertToUsd([low, low + more], code);
          expect(from).toBeLessThanOrEqual(low * USD_PER_UNIT[code]);
          expect(to).toBeGreaterThanOrEqual((low + more) * USD_PER_UNIT[code]);
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
        },
      ),
    );
  });

  test('any text: null or an interval that starts before its end', () => {
    const piece = fc.oneof(
      fc.constantFrom('$', '€', 'USD', ' million', '-', 'to', '+', ',', '.'),
      fc.integer().map(String),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const money = parseMoney(pieces.join(''));
        if (money) expect(money.value[1] === null || money.value[0] <= money.value[1]).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
