import { describe, expect, test } from 'vitest';
import { addScores, type Example, fitModel } from '../../../lab/train/fit.ts';

/** Two leaves told apart by terms 0 and 1; term 2 stands everywhere; the audience follows term 3. */
const EXAMPLES: Example[] = Array.from({ length: 80 }, (_, index) => {
  const leaf = index % 2;
  const toBusinesses = index % 4 < 2;
  return {
    terms: Int32Array.from(toBusinesses ? [leaf, 2, 3] : [leaf, 2]),
    values: Float32Array.from(toBusinesses ? [0.6, 0.5, 0.6] : [0.8, 0.6]),
    target: Float32Array.from(leaf === 0 ? [1, 0] : [0, 1]),
    sellsToBusinesses: index < 60 ? Number(toBusinesses) : null,
    weight: 1,
    audienceWeight: 1,
  };
});

function scoresOf(example: Example, fitted: ReturnType<typeof fitModel>): Float32Array {
  const scores = new Float32Array(fitted.columns);
  addScores(example, fitted, scores);
  return scores;
}

describe('the regression', () => {
  const options = { passes: 5, rate: 0.5, seed: 3 };
  const fitted = fitModel(EXAMPLES, 4, 3, options);

  test('learns what tells the leaves and the audiences apart', () => {
    for (const example of EXAMPLES) {
      const [first = 0, second = 0, audience = 0] = scoresOf(example, fitted);
      expect(first > second).toBe(example.target[0] === 1);
      expect(audience > 0).toBe(example.terms.includes(3));
    }
  });

  test('gives the same numbers for the same seed, others for another', () => {
    expect(fitModel(EXAMPLES, 4, 3, options)).toEqual(fitted);
    expect(fitModel(EXAMPLES, 4, 3, { ...options, seed: 4 })).not.toEqual(fitted);
  });
});
