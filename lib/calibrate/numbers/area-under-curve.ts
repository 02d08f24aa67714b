/**
 * How often a won deal scores higher than a lost one (Mann-Whitney; equal scores count half): .5 = the score knows nothing.
 * Null without deals of both kinds.
 */
export function areaUnderCurve(scores: readonly number[], won: readonly boolean[]): number | null {
  const order = [...scores.keys()].sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let wins = 0;
  let ranks = 0;
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && scores[order[end] ?? 0] === scores[order[at] ?? 0]) end += 1;
    for (let tied = at; tied < end; tied += 1) {
      if (!won[order[tied] ?? 0]) continue;
      wins += 1;
      ranks += (at + end + 1) / 2;
    }
    at = end;
  }
  const losses = order.length - wins;
  return wins === 0 || losses === 0 ? null : (ranks - (wins * (wins + 1)) / 2) / (wins * losses);
}
