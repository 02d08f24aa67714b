import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barGeometry } from '#components/popup/bar-geometry.ts';

const thresholds = { primary: 70, secondary: 45 };

test('the interval and the thresholds stand where the numbers say', () => {
  expect(barGeometry({ low: 24, high: 100, thresholds })).toEqual({
    left: 24,
    width: 76,
    ticks: [45, 70],
    zones: [
      { letter: '–', at: 22.5, reached: true },
      { letter: 'B', at: 57.5, reached: true },
      { letter: 'A', at: 85, reached: true },
    ],
  });
});

test('a zone is reached only when the interval touches it', () => {
  const reached = (low: number, high: number) =>
    barGeometry({ low, high, thresholds })
      .zones.filter((zone) => zone.reached)
      .map(({ letter }) => letter)
      .join('');
  expect(reached(0, 44)).toBe('–');
  expect(reached(0, 45)).toBe('–B');
  expect(reached(45, 69)).toBe('B');
  expect(reached(70, 100)).toBe('A');
});

test('nothing is drawn outside of the bar, and the letters never touch', () => {
  const point = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(point, point, point, point, (a, b, c, d) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const { left, width, zones } = barGeometry({
        low,
        high,
        thresholds: { secondary: Math.min(c, d), primary: Math.max(c, d) },
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThanOrEqual(2);
      expect(left + width).toBeLessThanOrEqual(100);
      const places = zones.map(({ at }) => at);
      for (const [index, at] of places.entries()) {
        expect(at).toBeGreaterThanOrEqual(3);
        expect(at).toBeLessThanOrEqual(97);
        if (index > 0) expect(at - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(6);
      }
    }),
  );
});
