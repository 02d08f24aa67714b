import type { Verdict } from '#lib/qualify/verdict.ts';

export interface BarGeometry {
  /** Per cent of the bar's width. */
  left: number;
  width: number;
  ticks: number[];
  /** Letters under the bar, from left to right; `reached` when the interval touches the zone. */
  zones: { letter: '–' | 'B' | 'A'; at: number; reached: boolean }[];
}

/** A score without width is still a mark that can be seen. */
const MIN_WIDTH = 2;
/** Letters nearer than this to each other or to an end would touch. */
const MIN_GAP = 6;

/** Where the interval, the thresholds and their letters stand on a bar from 0 to 100. */
export function barGeometry({
  low,
  high,
  thresholds,
}: Pick<Verdict, 'low' | 'high' | 'thresholds'>): BarGeometry {
  const { primary, secondary } = thresholds;
  const start = clamp(low, 0, 100);
  const width = Math.max(MIN_WIDTH, clamp(high, start, 100) - start);
  const [none, second, first] = spread([secondary / 2, (secondary + primary) / 2, (primary + 100) / 2]);
  return {
    left: Math.min(start, 100 - width),
    width,
    ticks: [secondary, primary],
    zones: [
      { letter: '–', at: none, reached: low < secondary },
      { letter: 'B', at: second, reached: high >= secondary && low < primary },
      { letter: 'A', at: first, reached: high >= primary },
    ],
  };
}

type Three = [number, number, number];

function spread([a, b, c]: Three): Three {
  const middle = clamp(b, 2 * MIN_GAP, 100 - 2 * MIN_GAP);
  return [clamp(a, MIN_GAP / 2, middle - MIN_GAP), middle, clamp(c, middle + MIN_GAP, 100 - MIN_GAP / 2)];
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
