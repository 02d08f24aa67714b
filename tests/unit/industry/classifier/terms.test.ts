import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPENING_MARK, termsOf } from '#lib/industry/classifier/terms.ts';

describe('terms of a text', () => {
  test('words without plural endings and pairs of neighbors, small words left out', () => {
    const { counts } = termsOf('Our deliveries of parcels');
    expect([...counts.keys()].filter((term) => !term.endsWith(OPENING_MARK))).toEqual([
      'delivery',
      'parcel',
      'delivery parcel',
    ]);
  });

  test.each([
    ['glasses', 'glass'],
    ['boxes', 'box'],
    ['bus', 'bus'],
    ['analysis', 'analysis'],
    ['Börse', 'borse'],
    ['R&D', 'r&d'],
  ])('%s is %s', (written, term) => {
    expect(termsOf(written).counts.has(term)).toBe(true);
  });

  test('the opening counts double and is marked; the rest is not', () => {
    const { counts } = termsOf(`bakery ${'filler '.repeat(20)} brewery`);
    expect(counts.get('bakery')).toBe(2);
    expect(counts.has(`bakery ${OPENING_MARK}`)).toBe(true);
    expect(counts.get('brewery')).toBe(1);
    expect(counts.has(`brewery ${OPENING_MARK}`)).toBe(false);
  });

  test('numbers are no terms, names with digits are', () => {
    const { counts } = termsOf('3PL since 1984');
    expect(counts.has('3pl')).toBe(true);
    expect(counts.has('1984')).toBe(false);
  });

  test('a data provider is told from a company by its words', () => {
    expect(termsOf('Acme, together with its subsidiaries, engages in leasing.').isProfile).toBe(true);
    expect(termsOf('We lease cars to small companies.').isProfile).toBe(false);
  });

  test('any text at all gives terms, spelled as a word of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { counts, spelling, words, grammar } = termsOf(text);
        expect(grammar).toBeLessThanOrEqual(words);
        expect([...spelling.keys()].every((term) => counts.has(term))).toBe(true);
      }),
    );
  });
});
