import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '#lib/calibrate/numbers/area-under-curve.ts';
import { ratioOf } from '#lib/calibrate/numbers/lift.ts';
import { randomOf, shuffle } from '#lib/calibrate/numbers/random.ts';
import { shareOf } from '#lib/calibrate/numbers/wilson.ts';

describe('intervals', () => {
  // R: prop.test(x, n, correct = FALSE)$conf.int
  it.each([
    [9, 12, 0.4677, 0.9111],
    [16, 20, 0.584, 0.9193],
    [31, 40, 0.625, 0.8768],
    [78, 100, 0.6892, 0.85],
    [156, 200, 0.7177, 0.8318],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('of %i in %i are those that R gives', (count, of, low, high) => {
    const share = shareOf(count, of);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  it('say that of nothing everything is possible', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, rate: 0, low: 0, high: 1 });
  });

  it('of a ratio hold the ratio, and there is none without others', () => {
    const ratio = ratioOf(30, 60, { count: 15, of: 60 });
    expect(ratio?.value).toBeCloseTo(1.97, 2);
    expect(ratio?.low).toBeLessThan(1.97);
    expect(ratio?.low).toBeGreaterThan(1);
    expect(ratioOf(3, 5, { count: 0, of: 0 })).toBeNull();
  });
});

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, ties by half', () => {
    expect(areaUnderCurve([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(areaUnderCurve([1, 1, 1], [true, false, true])).toBe(0.5);
    expect(areaUnderCurve([3, 1, 2], [true, true, false])).toBe(0.5);
    expect(areaUnderCurve([1, 2], [true, true])).toBeNull();
  });
});

describe('chance', () => {
  it('is the same for the same seed', () => {
    const draw = (seed: number) => shuffle([1, 2, 3, 4, 5, 6, 7, 8], randomOf(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
