import { type Model, pairKey } from './model.ts';
import { ONE_DIGIT, textToNumbers } from './number-text.ts';

/** A model as it is stored: every list of numbers as text (number-text.ts), made by `npm run train -- industry`. */
export interface Asset {
  columns: readonly string[];
  /** All words in order, each as the number of letters that it shares with the one before (A = 0) and the rest. */
  words: string;
  /** By word: how many pairs begin with it, two digits. */
  pairs: string;
  /** By pair: the number of its second word, two digits. */
  seconds: string;
  /** By term (the words, then the pairs): rarity in RARITY_STEPS. */
  rarity: string;
  /** By term: how many weights it has; 0 for a word that only pairs use. */
  counts: string;
  /** By weight: columns skipped since the term's weight before. */
  skips: string;
  /** By weight: its level, LEVELS in the middle standing for 0. */
  levels: string;
  /** The weight of the highest level. */
  largest: number;
  /** By column. */
  bias: readonly number[];
}

/** Steps of rarity in one unit of its logarithm. */
export const RARITY_STEPS = 4;
/** Levels of a weight on either side of 0. */
export const LEVELS = 15;
/** Small weights are many and need finer steps: a level stands for largest * (level / LEVELS) ^ STEEPNESS. */
export const STEEPNESS = 1.5;
/** Stands for a word that shares no letter with the one before. */
export const NOTHING_SHARED = 65;

/** Unpacks a stored model. */
export function unpackModel(asset: Asset): Model {
  const words = unpackWords(asset.words);
  const numbers = new Map<string, number>();
  for (const word of words) numbers.set(word, numbers.size);
  const seconds = textToNumbers(asset.seconds, 2);
  const firsts = new Uint16Array(seconds.length);
  const pairs = new Map<number, number>();
  let pair = 0;
  for (const [first, count] of textToNumbers(asset.pairs, 2).entries()) {
    for (const end = pair + count; pair < end; pair += 1) {
      firsts[pair] = first;
      pairs.set(pairKey(first, seconds[pair] ?? 0), words.length + pair);
    }
  }
  const rarities = Float32Array.from({ length: ONE_DIGIT }, (_, steps) => steps / RARITY_STEPS);
  const weights = Float32Array.from({ length: ONE_DIGIT }, (_, level) => weightOf(level, asset.largest));
  const counts = textToNumbers(asset.counts, 1);
  const starts = new Uint32Array(counts.length + 1);
  const cells = new Uint8Array(asset.skips.length);
  const skips = textToNumbers(asset.skips, 1);
  let at = 0;
  for (const [term, count] of counts.entries()) {
    let column = -1;
    for (const end = at + count; at < end; at += 1) {
      column += 1 + (skips[at] ?? 0);
      cells[at] = column;
    }
    starts[term + 1] = at;
  }
  return {
    columns: asset.columns,
    words,
    numbers,
    pairs,
    firsts,
    seconds,
    rarity: eachBy(textToNumbers(asset.rarity, 1), rarities),
    starts,
    cells,
    weights: eachBy(textToNumbers(asset.levels, 1), weights),
    bias: Float32Array.from(asset.bias),
  };
}

/** What each number stands for. */
function eachBy(numbers: Uint16Array, values: Float32Array): Float32Array {
  const found = new Float32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) found[at] = values[numbers[at] ?? 0] ?? 0;
  return found;
}

function weightOf(level: number, largest: number): number {
  const steps = level - LEVELS;
  return Math.sign(steps) * largest * (Math.abs(steps) / LEVELS) ** STEEPNESS;
}

function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const [part] of packed.matchAll(/[A-Z][^A-Z]*/g)) {
    word = word.slice(0, part.charCodeAt(0) - NOTHING_SHARED) + part.slice(1);
    words.push(word);
  }
  return words;
}
