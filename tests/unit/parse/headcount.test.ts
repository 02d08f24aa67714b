import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHeadcount } from '#lib/parse/headcount.ts';

const DASHES = ['-', '–', '—', ' - ', ' – ', ' to ', ' bis ', ' à '];
const THOUSANDS = ['', ',', '.', ' ', '\u00a0', '\u202f'];
const PEOPLE = ['', ' employees', ' Mitarbeiter', ' employés', ' empleados', '人', ' сотрудников'];

function group(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

describe('parseHeadcount', () => {
  test.each<[string, readonly [number, number | null]]>([
    ['51-200', [51, 200]],
    ['10,001+', [10_001, null]],
    ['51-200+', [51, null]],
    ['10.001 veya daha fazla', [10_001, null]],
    ['10K+ employees', [10_001, null]],
    ['1K-5K employees', [1001, 5000]],
    ['5K-10K', [5001, 10_000]],
    ['501-1K', [501, 1000]],
    ['1 employee', [1, 1]],
    ['0-1 employees', [0, 1]],
    ['24.000 Mitarbeiter', [24_000, 24_000]],
    ['over 500 people', [500, null]],
    ['mehr als 1.200 Beschäftigte', [1200, null]],
    ['plus de 300 salariés', [300, null]],
    ['500+', [500, null]],
    ['up to 50', [1, 50]],
    ['between 50 and 100', [50, 100]],
    ['about 40 people', [36, 44]],
    ['21K', [20_500, 21_500]],
    ['2.2K', [2150, 2250]],
    ['SIZE_51_TO_200', [51, 200]],
    ['SIZE_10001_OR_MORE', [10_001, null]],
    ['SIZE_1', [1, 1]],
  ])('%s', (text, interval) => expect(parseHeadcount(text)).toEqual(interval));

  test.each([
    '',
    'employees',
    '50%',
    '$5M',
    '€500',
    '500 employees since 1999',
    '200-51',
    '12,000,000,000',
    '3.5 people',
    '40, 50 and 60',
    '10-20 people in 30 offices',
  ])('%s holds no size', (text) => expect(parseHeadcount(text)).toBeNull());

  test('a band survives every dash, every grouping, every word for people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 0, max: 90_000 }),
        fc.constantFrom(...DASHES),
        fc.constantFrom(...THOUSANDS),
        fc.constantFrom(...PEOPLE),
        (low, more, dash, separator, people) => {
          const high = low + more;
          expect(parseHeadcount(`${group(low, separator)}${dash}${group(high, separator)}${people}`)).toEqual(
            [low, high],
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('any text: null or a closed interval that starts before its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const interval = parseHeadcount(text);
        if (interval) expect(interval[1] === null || interval[0] <= interval[1]).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
