import type { BinnedColumn } from '../bins/binned.ts';

/** A column that tells won from lost so well is no quality of an account: it was filled in afterwards. */
const KNOWS = 0.92;
/** Deals in bins that are all won or all lost: fewer are luck. */
const LEAST_PURE = 10;
/** Of all won, or of all lost. */
const MOST = 0.5;

/** Whether a column knows the outcome: by its bins, or by being filled in at all. */
export function knowsOutcome({ bins, codes }: BinnedColumn, won: Uint8Array): boolean {
  const wins = new Float64Array(bins.length);
  const all = new Float64Array(bins.length);
  codes.forEach((code, at) => {
    all[code] = (all[code] ?? 0) + 1;
    wins[code] = (wins[code] ?? 0) + (won[at] ?? 0);
  });
  const total = won.reduce((sum, one) => sum + one, 0);
  const lost = won.length - total;
  let [right, wrong, pureWon, pureLost] = [0, 0, 0, 0];
  all.forEach((count, code) => {
    const winsHere = wins[code] ?? 0;
    const lostHere = count - winsHere;
    if (winsHere / total > lostHere / lost) right += winsHere / total;
    else wrong += lostHere / lost;
    if (count < LEAST_PURE) return;
    if (lostHere === 0) pureWon += winsHere;
    if (winsHere === 0) pureLost += lostHere;
  });
  const isFilledForOne = (pureWon >= total * MOST && total >= LEAST_PURE) || pureLost >= lost * MOST;
  return (right + wrong) / 2 >= KNOWS || (isFilledForOne && pureWon + pureLost >= LEAST_PURE);
}
