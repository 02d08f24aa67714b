import type { SuppressionKind } from '#lib/dossier/suppression.ts';
import type { Direction, Verdict, VerdictWord } from '#lib/qualify/verdict.ts';
import type { Match } from '../identity/identity.ts';
import type { KeptAccount, KeptRow } from './kept-list.ts';

/** What a row comes to, in the order in which a salesperson reads a list. */
export const STANDINGS = ['primary', 'secondary', 'look', 'unknown', 'out', 'listed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What is filtered, sorted and counted of a row. */
export interface RowFacts {
  row: number;
  account: number;
  tier: VerdictWord | null;
  /** Where an undecided account points; null for a settled one. */
  direction: Direction | null;
  standing: Standing;
  match: Match;
  role: string | null;
  listedAs: SuppressionKind | null;
  owner: string;
  company: string;
  repeats: boolean;
  low: number;
  high: number;
  /** Per mille: how likely one more look settles it. */
  settles: number;
  /** The one fact that stands against it; null when there are more, or none. */
  oneMiss: string | null;
}

/** The facts of a row. `owner` = what the file's own column says. */
export function factsOf(
  { row, kept, owner }: { row: number; kept: KeptRow; owner: string },
  account: KeptAccount | null,
): RowFacts {
  const verdict = account?.verdict ?? null;
  const direction = verdict ? verdict.direction : 'nothing';
  return {
    row,
    account: kept.account,
    tier: verdict?.verdict ?? null,
    direction,
    standing: standingOf(kept, verdict, direction),
    match: kept.match,
    role: kept.role?.roles[0] ?? null,
    listedAs: kept.suppression?.kind ?? null,
    owner,
    company: account?.name ?? '',
    repeats: kept.repeats !== null,
    low: verdict?.low ?? 0,
    high: verdict?.high ?? 100,
    settles: settlesOf(verdict),
    oneMiss: oneMissOf(verdict),
  };
}

/** How likely one more look settles the account, per mille; 0 where nothing is open. */
export function settlesOf(verdict: Verdict | null): number {
  if (verdict?.verdict !== 'undecided') return 0;
  return Math.max(0, ...verdict.next.map(({ settles }) => settles));
}

function standingOf(kept: KeptRow, verdict: Verdict | null, direction: Direction | null): Standing {
  if (kept.suppression) return 'listed';
  // A row that may mean several companies is judged by none of them.
  if (kept.match === 'ambiguous' || !verdict) return 'unknown';
  switch (verdict.verdict) {
    case 'primary':
    case 'secondary':
      return verdict.verdict;
    case 'none':
    case 'negative':
      return 'out';
    case 'undecided':
      return direction === 'nothing' ? 'unknown' : 'look';
  }
}

/** Not a fit because of a single fact: worth asking whether that fact is right. */
function oneMissOf(verdict: Verdict | null): string | null {
  if (verdict?.verdict !== 'none') return null;
  const against = verdict.reasons.filter(({ side }) => side === 'against');
  return against.length === 1 ? (against[0]?.label ?? null) : null;
}
