/** Of the normal distribution, for 95 of 100. */
const Z_95 = 1.959963984540054;

/** A share as counted, with the interval in which it really lies (95%); all of 0 to 1. */
export interface Share {
  count: number;
  of: number;
  rate: number;
  low: number;
  high: number;
}

/** Wilson's interval: it stays inside 0 to 1 and holds for few cases too. Of nothing everything is possible. */
export function shareOf(count: number, of: number, z = Z_95): Share {
  if (of === 0) return { count, of, rate: 0, low: 0, high: 1 };
  const rate = count / of;
  const square = z * z;
  const middle = (rate + square / (2 * of)) / (1 + square / of);
  const half = (z / (1 + square / of)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of * of));
  return {
    ...{ count, of, rate },
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}
