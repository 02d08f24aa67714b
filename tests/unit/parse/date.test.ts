import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInterval, parseDate } from '#lib/parse/date.ts';

describe('parseDate', () => {
  test.each([
    ['2026-03-01', '2026-03-01', '2026-03-01'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['March 2026', '2026-03-01', '2026-03-31'],
    ['Mar 8, 2017', '2017-03-08', '2017-03-08'],
    ['1st of May 2026', '2026-05-01', '2026-05-01'],
    ['1. März 2026', '2026-03-01', '2026-03-01'],
    ['3 juillet 2025', '2025-07-03', '2025-07-03'],
    ['20 de octubre de 2025', '2025-10-20', '2025-10-20'],
    ['15 settembre 2025', '2025-09-15', '2025-09-15'],
    ['01.03.2026', '2026-03-01', '2026-03-01'],
    ['13/04/2026', '2026-04-13', '2026-04-13'],
    ['03/04/2026', '2026-03-04', '2026-04-03'],
    ['03/2026', '2026-03-01', '2026-03-31'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['2026-03-01T10:00:00Z', '2026-03-01', '2026-03-01'],
  ])('%s', (text, from, to) => expect(parseDate(text)).toEqual([from, to]));

  test.each([
    '',
    'May',
    '31.02.2026',
    '2026-13-01',
    'March April 2026',
    'soon',
    '12',
    '1 2 March 2026',
    '99999',
  ])('%s is no date', (text) => expect(parseDate(text)).toBeNull());

  test('every day reads back from its ISO and its day-first form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-');
          expect(parseDate(iso)).toEqual([iso, iso]);
          expect(parseDate(`${day}.${month}.${year}`)).toEqual([iso, iso]);
        },
      ),
    );
  });

  test('any text: null or an interval in order; any numbers: a real day or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
        const interval = parseDate(text);
        if (interval) expect(interval[0] <= interval[1]).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: -2, max: 15 }),
        fc.integer({ min: -2, max: 40 }),
        (year, month, day) => {
          const interval = dateInterval(year, month, day);
          if (interval)
            expect(new Date(`${interval[0]}T00:00:00Z`).toISOString().slice(0, 10)).toBe(interval[0]);
        },
      ),
    );
  });
});
