import type { Verdict } from '#lib/qualify/verdict.ts';

export interface BarGeometry {
  /** Per cent of the bar's width: certain from the left, lost at the right, what is between is open. */
  sure: number;
  lost: number;
  /** Points under the bar, each with its place in per cent; those without room are left out. */
  labels: { kind: 'sure' | 'lost' | 'B' | 'A'; points: number; at: number }[];
  ticks: { secondary: number; primary: number };
}

/** Half the room that a label of about seven letters takes at the popup's width, in per cent. */
const HALF_LABEL = 9;
/** The same for "B 45". */
const HALF_TICK = 7;

/** Where what is sure, what is lost and the thresholds stand on a bar from 0 to 100. */
export function barGeometry({
  low,
  high,
  thresholds,
}: Pick<Verdict, 'low' | 'high' | 'thresholds'>): BarGeometry {
  const { primary, secondary } = thresholds;
  const sure = clamp(low, 0, 100);
  const lost = 100 - clamp(high, sure, 100);
  // The labels of two thresholds that touch move apart; their ticks stay where they are.
  const second = clamp(secondary, HALF_TICK, 100 - 3 * HALF_TICK);
  const first = clamp(primary, second + 2 * HALF_TICK, 100 - HALF_TICK);
  const labels: BarGeometry['labels'] = [
    { kind: 'B', points: secondary, at: second },
    { kind: 'A', points: primary, at: first },
  ];
  const placed = (kind: 'sure' | 'lost', points: number, places: readonly number[]) => {
    const at = places.find((place) =>
      labels.every(
        (label) =>
          Math.abs(label.at - place) >= HALF_LABEL + (label.kind === 'sure' ? HALF_LABEL : HALF_TICK),
      ),
    );
    if (points > 0 && at !== undefined) labels.push({ kind, points, at });
  };
  placed('sure', sure, [Math.max(HALF_LABEL, sure / 2), HALF_LABEL]);
  placed('lost', lost, [Math.min(100 - HALF_LABEL, 100 - lost / 2), 100 - HALF_LABEL]);
  return { sure, lost, labels, ticks: { secondary, primary } };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
