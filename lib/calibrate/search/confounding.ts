import type { ContextColumn, DealTable } from '../bins/deal-table.ts';
import type { ContextKind } from '../deals/deal.ts';
import type { Candidate } from './candidates.ts';
import { type Split, stratifiedScore } from './split-score.ts';

/** A segment of which so much sits with one rep, source, campaign or quarter cannot be told from it. */
export const CONFOUNDED_SHARE = 0.7;

/** What lies behind a segment, and what is left of its score when that is held equal. */
export interface Behind {
  kind: ContextKind;
  /** Name of the column, and of the one it sits with. */
  name: string;
  level: string;
  /** Share of the segment that sits with it. */
  share: number;
  /** The same of all other deals: two halves are one question. */
  restShare: number;
  /** Null = nothing can be compared inside. */
  score: number | null;
}

/** A segment against each context. */
export function behindOf(
  candidate: Candidate,
  { columns, contexts, won }: Pick<DealTable, 'columns' | 'contexts' | 'won'>,
): Behind[] {
  const codes = columns[candidate.column]?.codes ?? new Uint16Array();
  const inside = new Set(candidate.codes);
  const isIn = (at: number) => inside.has(codes[at] ?? 0);
  return contexts.map((context) => behind(context, won, isIn));
}

function behind(
  { kind, name, codes, levels }: ContextColumn,
  won: Uint8Array,
  isIn: (at: number) => boolean,
) {
  const strata: Split[] = levels.map(() => ({ wins: 0, size: 0, allWins: 0, all: 0 }));
  codes.forEach((code, at) => {
    const stratum = strata[code];
    if (!stratum) return;
    const win = won[at] ?? 0;
    stratum.all += 1;
    stratum.allWins += win;
    if (!isIn(at)) return;
    stratum.size += 1;
    stratum.wins += win;
  });
  const [inside, outside] = [
    largestOf(strata.map(({ size }) => size)),
    largestOf(strata.map((one) => one.all - one.size)),
  ];
  const level = levels[inside.at] ?? '';
  return { kind, name, level, share: inside.share, restShare: outside.share, score: stratifiedScore(strata) };
}

function largestOf(counts: readonly number[]): { at: number; share: number } {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const at = counts.indexOf(Math.max(...counts));
  return { at, share: (counts[at] ?? 0) / Math.max(1, all) };
}
