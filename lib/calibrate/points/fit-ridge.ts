/** Codes by column and deal, with how many bins a column has. */
export interface Coded {
  codes: Uint16Array;
  bins: number;
  /** Deals of average outcome that are added to every bin, in units of its information: few deals move little. */
  shrink: number;
}

/** Log odds by column and bin, around those of all deals. */
export interface Weights {
  base: number;
  byColumn: readonly Float64Array[];
}

/** Steps after which nothing moves that would show in whole points. */
const STEPS = 8;

/** Log odds of each bin with all other columns held equal: a shrunk logistic regression, a column at a time. */
export function fitRidge(columns: readonly Coded[], won: Uint8Array): Weights {
  const deals = won.length;
  const wins = won.reduce((sum, one) => sum + one, 0);
  let base = Math.log((wins + 0.5) / (deals - wins + 0.5));
  const logits = new Float64Array(deals).fill(base);
  const chance = new Float64Array(deals);
  const byColumn = columns.map(({ bins }) => new Float64Array(bins));
  const settle = () => {
    for (let at = 0; at < deals; at += 1) chance[at] = 1 / (1 + Math.exp(-(logits[at] ?? 0)));
  };
  for (let step = 0; step < STEPS; step += 1) {
    columns.forEach(({ codes, bins, shrink }, index) => {
      const weights = byColumn[index];
      if (!weights) return;
      settle();
      const over = new Float64Array(bins);
      const information = new Float64Array(bins);
      for (let at = 0; at < deals; at += 1) {
        const code = codes[at] ?? 0;
        const p = chance[at] ?? 0;
        over[code] = (over[code] ?? 0) + (won[at] ?? 0) - p;
        information[code] = (information[code] ?? 0) + p * (1 - p);
      }
      const moves = over.map((sum, code) => {
        return (sum - shrink * (weights[code] ?? 0)) / ((information[code] ?? 0) + shrink);
      });
      moves.forEach((move, code) => {
        weights[code] = (weights[code] ?? 0) + move;
      });
      for (let at = 0; at < deals; at += 1) logits[at] = (logits[at] ?? 0) + (moves[codes[at] ?? 0] ?? 0);
    });
    settle();
    let [over, information] = [0, 0];
    for (let at = 0; at < deals; at += 1) {
      const p = chance[at] ?? 0;
      over += (won[at] ?? 0) - p;
      information += p * (1 - p);
    }
    const move = information > 0 ? over / information : 0;
    base += move;
    for (let at = 0; at < deals; at += 1) logits[at] = (logits[at] ?? 0) + move;
  }
  return { base, byColumn };
}
