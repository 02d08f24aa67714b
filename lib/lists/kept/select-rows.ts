import type { SuppressionKind } from '#lib/dossier/suppression.ts';
import type { Direction, VerdictWord } from '#lib/qualify/verdict.ts';
import type { Match } from '../identity/identity.ts';
import { type RowFacts, STANDINGS, type Standing } from './row-facts.ts';

export const SORT_KEYS = ['best', 'file', 'company', 'low', 'high', 'settles'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Which rows are shown, and in which order; null = whatever it is. */
export interface RowQuery {
  standing: Standing | null;
  tier: VerdictWord | null;
  direction: Direction | null;
  match: Match | null;
  role: string | null;
  listedAs: SuppressionKind | null;
  owner: string | null;
  /** Label of the one fact that stands against it. */
  oneMiss: string | null;
  repeats: boolean | null;
  sort: SortKey;
  /** The other way round. */
  reversed: boolean;
}

export const ALL_ROWS: RowQuery = {
  ...{ standing: null, tier: null, direction: null, match: null, role: null, listedAs: null },
  ...{ owner: null, oneMiss: null, repeats: null, sort: 'best', reversed: false },
};

const ASKED = [
  'standing',
  'tier',
  'direction',
  'match',
  'role',
  'listedAs',
  'owner',
  'oneMiss',
  'repeats',
] as const;

/** Places of the rows that are asked for, in the order asked for; rows that are equal stand as in the file. */
export function selectRows(
  facts: readonly RowFacts[],
  query: RowQuery,
  holds: (row: number) => boolean = () => true,
): number[] {
  const asked = ASKED.filter((key) => query[key] !== null);
  const found = facts.filter((one) => asked.every((key) => one[key] === query[key]) && holds(one.row));
  const compare = COMPARE[query.sort];
  const turn = query.reversed ? -1 : 1;
  return found.sort((a, b) => turn * compare(a, b) || a.row - b.row).map(({ row }) => row);
}

const COMPARE: Readonly<Record<SortKey, (a: RowFacts, b: RowFacts) => number>> = {
  best: (a, b) =>
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.low - a.low || b.high - a.high,
  file: (a, b) => a.row - b.row,
  company: (a, b) => (a.company < b.company ? -1 : Number(a.company > b.company)),
  low: (a, b) => b.low - a.low,
  high: (a, b) => b.high - a.high,
  settles: (a, b) => b.settles - a.settles,
};
