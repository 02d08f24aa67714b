import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '#lib/industry/classifier/classify-text.ts';
import { countTerms, termName } from '#lib/industry/classifier/model.ts';
import { OPENING_MARK, readWords } from '#lib/industry/classifier/terms.ts';
import { termsOf } from '../../../lab/train/terms-of.ts';

describe('terms of a text', () => {
  test('words without plural endings and pairs of neighbors, small words left out', () => {
    const counts = termsOf('Our deliveries of parcels');
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
    expect(termsOf(written).has(term)).toBe(true);
  });

  test('the opening counts double and is marked; the rest is not', () => {
    const counts = termsOf(`bakery ${'filler '.repeat(20)} brewery`);
    expect(counts.get('bakery')).toBe(2);
    expect(counts.has(`bakery ${OPENING_MARK}`)).toBe(true);
    expect(counts.get('brewery')).toBe(1);
    expect(counts.has(`brewery ${OPENING_MARK}`)).toBe(false);
  });

  test('numbers are no terms, names with digits are', () => {
    const counts = termsOf('3PL since 1984');
    expect(counts.has('3pl')).toBe(true);
    expect(counts.has('1984')).toBe(false);
  });

  test('a data provider is told from a company by its words', () => {
    expect(readWords('Acme, together with its subsidiaries, engages in leasing.').isProfile).toBe(true);
    expect(readWords('We lease cars to small companies.').isProfile).toBe(false);
  });

  test('any text at all gives terms, each with its spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { terms, spelled, inOpening, words, grammar } = readWords(text);
        expect(spelled.length).toBe(terms.length);
        expect(inOpening).toBeLessThanOrEqual(terms.length);
        expect(terms.length + grammar).toBeLessThanOrEqual(words);
      }),
    );
  });

  test('a model counts the terms that it knows as training counted them', () => {
    const model = loadModel();
    const names = new Map([...model.rarity.keys()].map((term) => [termName(model, term), term]));
    const hasWeights = (term: number) => model.starts[term] !== model.starts[term + 1];
    const word = fc.constantFrom(...model.words.slice(0, 60), 'the', 'qwxz', '1984');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (text) => {
        const wanted = [...termsOf(text.join(' '))].flatMap(([name, count]) => {
          const term = names.get(name);
          return term !== undefined && hasWeights(term) ? [[term, count]] : [];
        });
        const { terms, counts } = countTerms(model, readWords(text.join(' ')));
        expect(terms.map((term, at) => [term, counts[at]])).toEqual(wanted);
      }),
    );
  });
});
