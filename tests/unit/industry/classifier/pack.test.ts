import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, RARITY_STEPS, STEEPNESS, unpackModel } from '#lib/industry/classifier/asset.ts';
import { countTerms, termName } from '#lib/industry/classifier/model.ts';
import { numbersToText, ONE_DIGIT, textToNumbers } from '#lib/industry/classifier/number-text.ts';
import { readWords } from '#lib/industry/classifier/terms.ts';
import { packModel } from '../../../lab/train/pack.ts';
import type { Sparse } from '../../../lab/train/prune.ts';

const COLUMNS = ['banking', 'bakery', 'b2b'];
const SPARSE: Sparse = {
  terms: ['bread', 'breads', 'loan', 'bread loan', 'loan ^'],
  rarity: [1.25, 2, 3.5, 4, 0.75],
  cells: [
    [[1, 4]],
    [
      [0, -1],
      [2, 0.5],
    ],
    [[0, 3]],
    [[1, -4]],
    [[0, 2]],
  ],
  bias: [0.1, -0.2, 0.5],
};

describe('numbers as text', () => {
  test('come back as they went', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(ONE_DIGIT - 1)), fc.array(fc.nat(ONE_DIGIT ** 2 - 1)), (small, large) => {
        expect([...textToNumbers(numbersToText(small, 1), 1)]).toEqual(small);
        expect([...textToNumbers(numbersToText(large, 2), 2)]).toEqual(large);
      }),
    );
  });

  test('JSON writes them without escapes', () => {
    const all = numbersToText([...Array(ONE_DIGIT).keys()], 1);
    expect(JSON.stringify(all)).toBe(`"${all}"`);
  });

  test.each([[-1], [ONE_DIGIT]])('%d does not fit into one digit', (number) => {
    expect(() => numbersToText([number], 1)).toThrow('does not fit');
  });
});

describe('a packed model', () => {
  const model = unpackModel(JSON.parse(JSON.stringify(packModel(SPARSE, COLUMNS))));

  const names = [...model.rarity.keys()].map((number) => termName(model, number));
  const numberOf = (term: string) => names.indexOf(term);

  test.each(SPARSE.terms.map((term, at) => [term, at] as const))('keeps the weights of %s', (term, at) => {
    const index = numberOf(term);
    expect(model.rarity[index]).toBeCloseTo(
      Math.round((SPARSE.rarity[at] ?? 0) * RARITY_STEPS) / RARITY_STEPS,
    );
    const [start = 0, end = 0] = [model.starts[index], model.starts[index + 1]];
    const cells = [...model.cells.slice(start, end)];
    expect(cells).toEqual((SPARSE.cells[at] ?? []).map(([column]) => column));
    // Half a level at the steep end of the scale is the largest error of rounding.
    const largestStep = 4 * (1 - ((LEVELS - 1) / LEVELS) ** STEEPNESS);
    for (const [offset, [, weight]] of (SPARSE.cells[at] ?? []).entries()) {
      expect(Math.abs((model.weights[start + offset] ?? 0) - weight)).toBeLessThanOrEqual(largestStep / 2);
    }
  });

  test('counts no word that only pairs use', () => {
    const { terms } = countTerms(model, readWords('^ loan bread'));
    expect(terms.map((term) => names[term])).toEqual(['loan', 'loan ^', 'bread']);
    expect(names).toContain('^');
  });

  test('knows the biases', () => {
    expect([...model.bias].map((bias) => Math.round(bias * 10) / 10)).toEqual(SPARSE.bias);
  });
});
