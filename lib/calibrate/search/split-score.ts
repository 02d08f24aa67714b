/** How many deals of a part are won, and how many could be. */
export interface Split {
  wins: number;
  size: number;
  allWins: number;
  all: number;
}

/** By how many standard deviations a part is won more often than chance would have it (hypergeometric). */
export function splitScore({ wins, size, allWins, all }: Split): number {
  const variance = varianceOf(size, allWins, all);
  return variance === 0 ? 0 : (wins - (size * allWins) / all) / Math.sqrt(variance);
}

/** The same inside each stratum, together (Cochran, Mantel and Haenszel); null where no stratum has both kinds. */
export function stratifiedScore(strata: readonly Split[]): number | null {
  let [over, variance] = [0, 0];
  for (const { wins, size, allWins, all } of strata) {
    over += all === 0 ? 0 : wins - (size * allWins) / all;
    variance += varianceOf(size, allWins, all);
  }
  return variance < LEAST_VARIANCE ? null : over / Math.sqrt(variance);
}

/** Less than two deals on either side could have gone otherwise. */
const LEAST_VARIANCE = 0.5;

function varianceOf(size: number, allWins: number, all: number): number {
  if (all < 2) return 0;
  return (size * (all - size) * allWins * (all - allWins)) / (all * all * (all - 1));
}
