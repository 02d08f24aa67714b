import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessShare, type Calibration, calibratedShares } from '#lib/industry/classifier/calibration.ts';
import { fitCalibration, type Scored } from '../../../lab/train/calibrate.ts';

const LEAVES = ['a', 'b', 'c', 'd'];
const CALIBRATION: Calibration = {
  lengths: [20],
  temperatures: [2, 1],
  ownWords: [
    [0.3, 0.2],
    [0.9, 0.8],
  ],
  profile: [
    [0.3, 0.25],
    [0.9, 0.95],
  ],
  offsets: [0, 1, -1, 0],
};
const OWN = { words: 50, isProfile: false };

describe('calibrated shares', () => {
  test('the likeliest three, falling, in sum at most 1', () => {
    const scores = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(scores, fc.nat(100), fc.boolean(), (own, words, isProfile) => {
        const shares = calibratedShares(own, LEAVES, { words, isProfile }, CALIBRATION);
        expect(shares).toHaveLength(3);
        expect(shares.reduce((sum, { p }) => sum + p, 0)).toBeLessThanOrEqual(1.002);
        for (const [at, { p }] of shares.entries()) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(shares[at - 1]?.p ?? 1);
        }
      }),
    );
  });

  test('a short text is less sure, a profile and a leaf that is mostly right are surer', () => {
    const p = (scores: number[], register = OWN) =>
      calibratedShares(scores, LEAVES, register, CALIBRATION)[0]?.p ?? 0;
    const plain = p([3, 1, 0, 0]);
    expect(p([3, 1, 0, 0], { words: 5, isProfile: false })).toBeLessThan(plain);
    expect(p([3, 1, 0, 0], { words: 50, isProfile: true })).toBeGreaterThan(plain);
    expect(p([1, 3, 0, 0])).toBeGreaterThan(plain);
    expect(p([1, 0, 3, 0])).toBeLessThan(plain);
  });

  test('the audience’s odds are logistic', () => {
    expect(businessShare(0, { slope: 1, shift: 0 })).toBe(0.5);
    expect(businessShare(3, { slope: 1, shift: 0 })).toBeCloseTo(0.953, 3);
  });
});

describe('fitted calibration', () => {
  /** The first leaf is right as often as `rate` says, whatever its score. */
  const texts = (rate: number): Scored[] =>
    Array.from({ length: 1_000 }, (_, index) => {
      const isRight = [index % 100 < rate * 100, false, false, true];
      return {
        scores: Float32Array.from([2 + (index % 7) / 3, 1, 0, -9]),
        words: 50,
        isProfile: index % 2 === 0,
        isRight,
        weight: 1,
      };
    });

  test.each([0.3, 0.6, 0.9])('says %d of a first leaf that is right so often', (rate) => {
    const calibration = fitCalibration(texts(rate));
    for (const score of [2, 3, 4]) {
      const [first] = calibratedShares([score, 1, 0, -9], LEAVES, OWN, calibration);
      expect(first?.p).toBeGreaterThan(rate - 0.08);
      expect(first?.p).toBeLessThan(rate + 0.08);
    }
  });
});
