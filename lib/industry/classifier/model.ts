import { OPENING_MARK, type TextWords, weightAt } from './terms.ts';

/**
 * What the classifier has learned. A term is a word, or two neighbors; it is known by its number: first come the
 * words, then the pairs.
 */
export interface Model {
  /** Leaf ids, then AUDIENCE_COLUMN. */
  columns: readonly string[];
  /** By word: its number. Words that only pairs use are among them, OPENING_MARK too. */
  numbers: ReadonlyMap<string, number>;
  words: readonly string[];
  /** By `pairKey` of two words: the number of the pair. */
  pairs: ReadonlyMap<number, number>;
  /** By pair: the numbers of its words. */
  firsts: Uint16Array;
  seconds: Uint16Array;
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

/** How often each known term occurs, in order of first sight; filled text by text. */
export interface TermCounts {
  terms: number[];
  /** By place in `terms`. */
  counts: number[];
  /** By term: its place. */
  places: Map<number, number>;
}

/** Known terms and, by place, what each weighs. Lists of numbers: an object for each would keep the collector busy. */
export interface Known {
  terms: readonly number[];
  values: readonly number[];
}

/** Two words as one number. */
export function pairKey(first: number, second: number): number {
  // Two bytes hold the number of any word.
  return first * 65_536 + second;
}

/** The words of a term: one, or two with a space between. */
export function termName({ words, firsts, seconds }: Model, term: number): string {
  const pair = term - words.length;
  return pair < 0 ? (words[term] ?? '') : `${words[firsts[pair] ?? 0]} ${words[seconds[pair] ?? 0]}`;
}

/** Before the first text. */
export function noCounts(): TermCounts {
  return { terms: [], counts: [], places: new Map() };
}

/**
 * Counts the known terms of a text, those of its opening doubled. What a text counts is multiplied by its factor; words
 * are marked as an opening's where it opens a self-description.
 */
export function countTerms(
  model: Model,
  text: TextWords,
  counts: TermCounts = noCounts(),
  { factor = 1, isOpening = true } = {},
): TermCounts {
  const { numbers, pairs } = model;
  const mark = isOpening ? numbers.get(OPENING_MARK) : undefined;
  let previous: number | undefined;
  for (let at = 0; at < text.terms.length; at += 1) {
    const term = text.terms[at] ?? '';
    const word = numbers.get(term);
    if (word !== undefined) {
      const weight = weightAt(at, text) * factor;
      if (hasWeights(model, word)) add(counts, word, weight);
      if (mark !== undefined && at < text.inOpening && text.terms.indexOf(term) === at) {
        const marked = pairs.get(pairKey(word, mark));
        if (marked !== undefined) add(counts, marked, factor);
      }
      const pair = previous === undefined ? undefined : pairs.get(pairKey(previous, word));
      if (pair !== undefined) add(counts, pair, weight);
    }
    previous = word;
  }
  return counts;
}

function add({ terms, counts, places }: TermCounts, term: number, more: number): void {
  const place = places.get(term);
  if (place !== undefined) {
    counts[place] = (counts[place] ?? 0) + more;
    return;
  }
  places.set(term, terms.length);
  terms.push(term);
  counts.push(more);
}

/** A word that only pairs use has none. */
function hasWeights({ starts }: Model, term: number): boolean {
  return starts[term] !== starts[term + 1];
}

/** Counted terms, each log(count) times rarity, scaled to a vector of length 1; without those that are left out. */
export function weighTerms(
  { rarity }: Model,
  { terms, counts }: TermCounts,
  leftOut?: ReadonlySet<number>,
): Known {
  const kept = terms.slice();
  const values = counts.slice();
  let known = 0;
  let squares = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    if (leftOut?.has(term)) continue;
    const value = (1 + Math.log(counts[at] ?? 0)) * (rarity[term] ?? 0);
    kept[known] = term;
    values[known] = value;
    known += 1;
    squares += value * value;
  }
  kept.length = known;
  values.length = known;
  const length = Math.sqrt(squares);
  for (let at = 0; at < known; at += 1) values[at] = (values[at] ?? 0) / length;
  return { terms: kept, values };
}

/** The score of every column for a text's known terms. */
export function scoreColumns(
  { bias, starts, cells, weights }: Model,
  { terms, values }: Known,
): Float32Array {
  const scores = Float32Array.from(bias);
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    const value = values[place] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at += 1) {
      const cell = cells[at] ?? 0;
      scores[cell] = (scores[cell] ?? 0) + (weights[at] ?? 0) * value;
    }
  }
  return scores;
}

/** What a term adds to a column for each unit of its value. */
export function weightFor({ starts, cells, weights }: Model, term: number, column: number): number {
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += 1) {
    if (cells[at] === column) return weights[at] ?? 0;
  }
  return 0;
}
