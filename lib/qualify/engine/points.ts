/** The points of an ICP; a degree is per mille, so sums run from 0 to 10^7 and stay exact integers. */
export const TOTAL_POINTS = 10_000;
export const TOTAL = 10_000_000;
/** One shown point (of 100) in those units. */
export const SHOWN_POINT = 100_000;

export interface WeightedCriterion {
  id: string;
  dim: string;
  weight: number;
}

/**
 * Shares out `TOTAL_POINTS` by dimension budget times weight inside the dimension, by largest remainder, ties by
 * criterion id. Exact: whole-number fractions, so neither the order nor the scale of the weights changes anything.
 */
export function allotPoints(
  criteria: readonly WeightedCriterion[],
  budgets: Readonly<Partial<Record<string, number>>>,
): number[] {
  const sums = new Map<string, bigint>();
  for (const { dim, weight } of criteria) sums.set(dim, (sums.get(dim) ?? 0n) + BigInt(weight));
  // Over the product of all weight sums every criterion's share is a whole number.
  let common = 1n;
  for (const sum of sums.values()) if (sum > 0n) common *= sum;
  const shares = criteria.map(({ dim, weight }) => {
    const sum = sums.get(dim) ?? 0n;
    return sum === 0n ? 0n : (BigInt(budgets[dim] ?? 0) * BigInt(weight) * common) / sum;
  });
  const whole = shares.reduce((total, share) => total + share, 0n);
  if (whole === 0n) return criteria.map(() => 0);
  const exact = shares.map((share) => share * BigInt(TOTAL_POINTS));
  const points = exact.map((share) => Number(share / whole));
  const missing = TOTAL_POINTS - points.reduce((total, own) => total + own, 0);
  const byRemainder = criteria
    .map(({ id }, index) => ({ id, index, remainder: (exact[index] ?? 0n) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? compare(a.id, b.id) : a.remainder < b.remainder ? 1 : -1));
  for (const { index } of byRemainder.slice(0, missing)) points[index] = (points[index] ?? 0) + 1;
  return points;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
