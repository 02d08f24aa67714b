/** How parts are rounded; all lists are by part. */
export interface Rounding {
  /** One whole in the parts' terms. */
  unit: number;
  /** The most that a part may come to, in wholes. */
  caps: readonly number[];
  /** Ties go to the lower rank. */
  ranks: readonly number[];
}

/** Indexes of the parts that may still grow: overwritten by every call. */
const candidates: number[] = [];

/**
 * Rounds parts down and hands out what is missing to `total` by largest remainder. No part exceeds its cap, so a
 * criterion never shows more gained than it can gain. `rounded` may be an array of the same length to write into.
 */
export function roundTo(
  total: number,
  parts: readonly number[],
  { unit, caps, ranks }: Rounding,
  rounded: number[] = [],
): number[] {
  let missing = total;
  let open = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? 0;
    // Parts are 0 to 10^7: cutting off is rounding down.
    const whole = (part / unit) | 0;
    rounded[index] = whole;
    missing -= whole;
    if (whole >= (caps[index] ?? 0)) continue;
    candidates[open] = index;
    open += 1;
  }
  while (missing > 0) {
    let best = -1;
    let bestRemainder = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < open; at += 1) {
      const index = candidates[at] ?? 0;
      const own = rounded[index] ?? 0;
      if (own >= (caps[index] ?? 0)) continue;
      const remainder = (parts[index] ?? 0) - own * unit;
      if (
        remainder > bestRemainder ||
        (remainder === bestRemainder && (ranks[index] ?? 0) < (ranks[best] ?? 0))
      ) {
        best = index;
        bestRemainder = remainder;
      }
    }
    // The caps add up to the total at least; without room left there is nothing to hand out.
    if (best === -1) break;
    rounded[best] = (rounded[best] ?? 0) + 1;
    missing -= 1;
  }
  return rounded;
}
