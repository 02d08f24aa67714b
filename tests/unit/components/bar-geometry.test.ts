import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barGeometry } from '#components/popup/bar-geometry.ts';

const thresholds = { primary: 70, secondary: 45 };

test('what is sure, what is lost and the thresholds stand where the numbers say', () => {
  expect(barGeometry({ low: 24, high: 90, thresholds })).toEqual({
    sure: 24,
    lost: 10,
    ticks: { secondary: 45, primary: 70 },
    labels: [
      { kind: 'B', points: 45, at: 45 },
      { kind: 'A', points: 70, at: 70 },
      { kind: 'sure', points: 24, at: 12 },
      { kind: 'lost', points: 10, at: 91 },
    ],
  });
});

test('what is not there has no label', () => {
  const kinds = barGeometry({ low: 0, high: 100, thresholds }).labels.map(({ kind }) => kind);
  expect(kinds).toEqual(['B', 'A']);
});

test('nothing is drawn outside of the bar, and the labels never touch', () => {
  const point = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(point, point, point, point, (a, b, c, d) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const { sure, lost, labels } = barGeometry({
        low,
        high,
        thresholds: { secondary: Math.min(c, d), primary: Math.max(c, d) },
      });
      expect(sure).toBe(low);
      expect(lost).toBe(100 - high);
      const places = labels.map(({ at }) => at).sort((one, other) => one - other);
      for (const [index, at] of places.entries()) {
        expect(at).toBeGreaterThanOrEqual(7);
        expect(at).toBeLessThanOrEqual(93);
        if (index > 0) expect(at - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(14);
      }
    }),
  );
});
