/** Of the normal distribution, for 95 of 100. */
const Z_95 = 1.959963984540054;

/** A ratio of two shares with its interval (95%). */
export interface Ratio {
  value: number;
  low: number;
  high: number;
}

/** How much more often something is so among some than among the others (Katz' interval of the logarithm); null = nobody to compare. */
export function ratioOf(count: number, of: number, others: { count: number; of: number }): Ratio | null {
  if (of === 0 || others.of === 0) return null;
  // Half a case on each side keeps an empty cell from making it infinite.
  const [a, n, b, m] = [count + 0.5, of + 1, others.count + 0.5, others.of + 1];
  const value = a / n / (b / m);
  const spread = Math.exp(Z_95 * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m)));
  return { value, low: value / spread, high: value * spread };
}
