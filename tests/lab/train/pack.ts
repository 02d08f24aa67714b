import {
  type Asset,
  LEVELS,
  NOTHING_SHARED,
  RARITY_STEPS,
  STEEPNESS,
} from '#lib/industry/classifier/asset.ts';
import { numbersToText } from '#lib/industry/classifier/number-text.ts';
import type { Sparse } from './prune.ts';

const MOST_SHARED = 25;

/** A sparse model in the form in which it is stored. */
export function packModel(sparse: Sparse, columns: readonly string[]): Asset {
  const pairs = sparse.terms.filter((term) => term.includes(' '));
  const words = [...new Set(sparse.terms.flatMap((term) => term.split(' ')))].sort();
  const numberOf = new Map(words.map((word, index) => [word, index]));
  const termAt = new Map(sparse.terms.map((term, index) => [term, index]));
  const terms = [...words, ...pairs];
  const cells = terms.map((term) => sparse.cells[termAt.get(term) ?? -1] ?? []);
  const largest = cells.flat().reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);
  const pairsOf = new Array<number>(words.length).fill(0);
  for (const pair of pairs) {
    const first = numberOf.get(pair.split(' ')[0] ?? '') ?? 0;
    pairsOf[first] = (pairsOf[first] ?? 0) + 1;
  }
  return {
    columns,
    words: packWords(words),
    pairs: numbersToText(pairsOf, 2),
    seconds: numbersToText(
      pairs.map((pair) => numberOf.get(pair.split(' ')[1] ?? '') ?? 0),
      2,
    ),
    rarity: numbersToText(
      terms.map((term) => Math.round((sparse.rarity[termAt.get(term) ?? -1] ?? 0) * RARITY_STEPS)),
      1,
    ),
    counts: numbersToText(
      cells.map((own) => own.length),
      1,
    ),
    skips: numbersToText(
      cells.flatMap((own) => own.map(([column], at) => column - (own[at - 1]?.[0] ?? -1) - 1)),
      1,
    ),
    levels: numbersToText(
      cells.flatMap((own) => own.map(([, weight]) => LEVELS + levelOf(weight, largest))),
      1,
    ),
    largest: round(largest),
    bias: sparse.bias.map(round),
  };
}

function levelOf(weight: number, largest: number): number {
  return Math.sign(weight) * Math.round((Math.abs(weight) / largest) ** (1 / STEEPNESS) * LEVELS);
}

function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = sharedLetters(words[index - 1] ?? '', word);
      return String.fromCharCode(NOTHING_SHARED + shared) + word.slice(shared);
    })
    .join('');
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
