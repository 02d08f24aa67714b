import type { Vocabulary } from './examples.ts';
import { lexiconTerm } from './examples.ts';
import type { Example, Fitted } from './fit.ts';
import { LEXICON } from './lexicon.ts';

/** A model of few weights: by term the columns that it speaks for or against. */
export interface Sparse {
  terms: string[];
  rarity: number[];
  /** By term: [column, weight], by rising column. */
  cells: [column: number, weight: number][][];
  bias: number[];
}

/** Weights kept beside the lexicon's: what fits in the asset's size. */
const KEPT_WEIGHTS = 50_000;
/** Added to the learned weight of a lexicon's term: what the texts of one collection do not show holds elsewhere. */
const LEXICON_WEIGHT = 2;

/**
 * Added to the score of leaves whose few texts look like those of a large one, or the large one would swallow them:
 * what a wholesaler trades in is what others make.
 */
const LIFTS: Readonly<Record<string, number>> = { wholesale: 2.25, healthcare_providers: 0.5 };

/** Keeps the weights that move the most texts the farthest, and all of the lexicon's. */
export function prune(
  fitted: Fitted,
  vocabulary: Vocabulary,
  examples: readonly Example[],
  leaves: readonly string[],
): Sparse {
  const centered = center(fitted, leaves.length);
  const reach = reachOf(centered, fitted.columns, vocabulary, examples);
  const least = reach.slice().sort()[reach.length - KEPT_WEIGHTS] ?? 0;
  const lexicon = lexiconCells(vocabulary, leaves, fitted.columns);
  const sparse: Sparse = { terms: [], rarity: [], cells: [], bias: [] };
  sparse.bias = Array.from(fitted.bias, (bias, column) => bias + (LIFTS[leaves[column] ?? ''] ?? 0));
  for (const [term, number] of [...vocabulary.numbers].sort(byWordsThenTerm)) {
    const cells: [number, number][] = [];
    for (let column = 0; column < fitted.columns; column += 1) {
      const cell = number * fitted.columns + column;
      const isKnown = lexicon.has(cell);
      if (!isKnown && (reach[cell] ?? 0) <= least) continue;
      cells.push([column, (centered[cell] ?? 0) + (isKnown ? LEXICON_WEIGHT : 0)]);
    }
    if (cells.length === 0) continue;
    sparse.terms.push(term);
    sparse.rarity.push(vocabulary.rarity[number] ?? 0);
    sparse.cells.push(cells);
  }
  return sparse;
}

/** Shifts each term's leaf weights so that their median is 0: shares stay the same and most weights vanish. */
function center(fitted: Fitted, leaves: number): Float32Array {
  const { columns } = fitted;
  const weights = fitted.weights.slice();
  for (let base = 0; base < weights.length; base += columns) {
    const median = weights.slice(base, base + leaves).sort()[leaves >> 1] ?? 0;
    for (let cell = base; cell < base + leaves; cell += 1) weights[cell] = (weights[cell] ?? 0) - median;
  }
  return weights;
}

/** How far a weight moves a text that holds its term, times the root of the number of such texts. */
function reachOf(
  weights: Float32Array,
  columns: number,
  vocabulary: Vocabulary,
  examples: readonly Example[],
): Float32Array {
  const holders = new Float32Array(vocabulary.numbers.size);
  for (const { terms } of examples) for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
  return weights.map((weight, cell) => {
    const term = Math.floor(cell / columns);
    return Math.abs(weight) * (vocabulary.rarity[term] ?? 0) * Math.sqrt(holders[term] ?? 0);
  });
}

function lexiconCells(vocabulary: Vocabulary, leaves: readonly string[], columns: number): Set<number> {
  const cells = new Set<number>();
  for (const [leaf, words] of Object.entries(LEXICON)) {
    for (const word of words.split('|')) {
      const number = vocabulary.numbers.get(lexiconTerm(word));
      if (number !== undefined) cells.add(number * columns + leaves.indexOf(leaf));
    }
  }
  return cells;
}

function byWordsThenTerm([one]: [string, number], [other]: [string, number]): number {
  return Number(one.includes(' ')) - Number(other.includes(' ')) || (one < other ? -1 : 1);
}
