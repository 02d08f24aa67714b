/** A text as the learner sees it. */
export interface Example {
  terms: Int32Array;
  values: Float32Array;
  /** How right each leaf is; the shares sum to 1. */
  target: Float32Array;
  /** 1 = sells to businesses, 0 = to consumers, null = not told. */
  sellsToBusinesses: number | null;
  weight: number;
  audienceWeight: number;
}

/** Weights by term and column: the leaves, then the audience. */
export interface Fitted {
  columns: number;
  weights: Float32Array;
  bias: Float32Array;
}

export interface FitOptions {
  passes: number;
  rate: number;
  seed: number;
}

/** Adagrad's memory at the start: keeps the first steps small. */
const FIRST_SQUARES = 1e-2;
const BIAS_RATE = 0.02;
/** Pulls weights that nothing supports back to 0. */
const SHRINK = 1e-5;

/** Multinomial logistic regression over the leaves, and a binary one over the audience, by Adagrad; same seed, same result. */
export function fitModel(
  examples: readonly Example[],
  terms: number,
  columns: number,
  options: FitOptions,
): Fitted {
  const weights = new Float32Array(terms * columns);
  const bias = new Float32Array(columns);
  const squares = new Float32Array(terms * columns).fill(FIRST_SQUARES);
  const errors = new Float32Array(columns);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = seeded(options.seed);
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      setErrors(example, { columns, weights, bias }, errors);
      const { terms: own, values } = example;
      for (let at = 0; at < own.length; at += 1) {
        const base = (own[at] ?? 0) * columns;
        const value = values[at] ?? 0;
        for (let column = 0; column < columns; column += 1) {
          const cell = base + column;
          const error = errors[column] ?? 0;
          if (error === 0) continue;
          const weight = weights[cell] ?? 0;
          const gradient = error * value + SHRINK * weight;
          const sum = (squares[cell] ?? 0) + gradient * gradient;
          squares[cell] = sum;
          weights[cell] = weight - (options.rate * gradient) / Math.sqrt(sum);
        }
      }
      for (let column = 0; column < columns; column += 1) {
        bias[column] = (bias[column] ?? 0) - BIAS_RATE * (errors[column] ?? 0);
      }
    }
  }
  return { columns, weights, bias };
}

/** Prediction minus target of every column, times the example's weight. */
function setErrors(example: Example, fitted: Fitted, errors: Float32Array): void {
  addScores(example, fitted, errors);
  const audience = fitted.columns - 1;
  const toBusinesses = 1 / (1 + Math.exp(-(errors[audience] ?? 0)));
  softmax(errors, audience);
  for (let leaf = 0; leaf < audience; leaf += 1) {
    errors[leaf] = ((errors[leaf] ?? 0) - (example.target[leaf] ?? 0)) * example.weight;
  }
  const told = example.sellsToBusinesses;
  errors[audience] = told === null ? 0 : (toBusinesses - told) * example.audienceWeight;
}

/** The score of every column for an example, into `scores`. */
export function addScores(
  example: Pick<Example, 'terms' | 'values'>,
  fitted: Fitted,
  scores: Float32Array,
): void {
  const { columns, weights, bias } = fitted;
  scores.set(bias);
  const { terms, values } = example;
  for (let at = 0; at < terms.length; at += 1) {
    const base = (terms[at] ?? 0) * columns;
    const value = values[at] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      scores[column] = (scores[column] ?? 0) + (weights[base + column] ?? 0) * value;
    }
  }
}

/** Turns the first `count` scores into shares that sum to 1. */
function softmax(scores: Float32Array, count: number): void {
  let most = -Infinity;
  for (let at = 0; at < count; at += 1) most = Math.max(most, scores[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - most);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < count; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
