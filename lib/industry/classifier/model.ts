/** What the classifier has learned: per term its rarity and its weights for some of the columns. */
export interface Model {
  /** Leaf ids, then AUDIENCE_COLUMN. */
  columns: readonly string[];
  /** Number of a term. */
  terms: ReadonlyMap<string, number>;
  /** By term: how much rarer than a common word it is. */
  rarity: Float32Array;
  /** By term: where its weights begin in `cells` and `weights`; one more entry than terms. */
  starts: Uint32Array;
  cells: Uint8Array;
  weights: Float32Array;
  /** By column. */
  bias: Float32Array;
}

/** The column that tells businesses (above 0) from consumers as customers. */
export const AUDIENCE_COLUMN = 'b2b';

/** One known term of a text and what it weighs in it. */
export interface Known {
  term: string;
  index: number;
  value: number;
}

/** The known terms of a text, each log(count) times rarity, scaled to a vector of length 1. */
export function knownTerms(model: Model, counts: ReadonlyMap<string, number>): Known[] {
  const known: Known[] = [];
  let squares = 0;
  for (const [term, count] of counts) {
    const index = model.terms.get(term);
    if (index === undefined) continue;
    const value = (1 + Math.log(count)) * (model.rarity[index] ?? 0);
    known.push({ term, index, value });
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  for (const one of known) one.value /= length;
  return known;
}

/** The score of every column for a text's known terms. */
export function scoreColumns(model: Model, known: readonly Known[]): Float32Array {
  const scores = Float32Array.from(model.bias);
  for (const { index, value } of known) {
    const end = model.starts[index + 1] ?? 0;
    for (let at = model.starts[index] ?? 0; at < end; at += 1) {
      const cell = model.cells[at] ?? 0;
      scores[cell] = (scores[cell] ?? 0) + (model.weights[at] ?? 0) * value;
    }
  }
  return scores;
}
