import type { BinnedColumn } from '../bins/binned.ts';
import { randomOf, shuffle } from '../numbers/random.ts';
import type { Candidate } from './candidates.ts';
import { splitScore } from './split-score.ts';

export interface Search {
  columns: readonly BinnedColumn[];
  candidates: readonly Candidate[];
  won: Uint8Array;
}

/** The score of each candidate. */
export function scoresOf({ columns, candidates, won }: Search): Float64Array {
  const wins = winsByCode(columns, won);
  const allWins = won.reduce((sum, one) => sum + one, 0);
  const all = won.length;
  return Float64Array.from(candidates, ({ column, codes, size }) => {
    const counts = wins[column];
    let sum = 0;
    if (counts) for (const code of codes) sum += counts[code] ?? 0;
    return splitScore({ wins: sum, size, allWins, all });
  });
}

/** The best score of the whole search with the outcomes shuffled, so often, ascending: what chance alone finds. */
export function shuffledBest(
  search: Search,
  { shuffles, seed }: { shuffles: number; seed: number },
): number[] {
  const random = randomOf(seed);
  const won = Uint8Array.from(search.won);
  const best: number[] = [];
  for (let at = 0; at < shuffles; at += 1) {
    shuffle(won, random);
    let most = 0;
    for (const score of scoresOf({ ...search, won })) most = Math.max(most, Math.abs(score));
    best.push(most);
  }
  return best.sort((a, b) => a - b);
}

function winsByCode(columns: readonly BinnedColumn[], won: Uint8Array): Float64Array[] {
  return columns.map(({ bins, codes }) => {
    const wins = new Float64Array(bins.length);
    for (let at = 0; at < codes.length; at += 1) {
      if (won[at] === 1) wins[codes[at] ?? 0] = (wins[codes[at] ?? 0] ?? 0) + 1;
    }
    return wins;
  });
}
