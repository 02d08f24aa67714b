import type { KeptAccount, KeptRow } from './kept-list.ts';
import { settlesOf } from './row-facts.ts';
import { isSettled } from './summarize-list.ts';

/** An account that one look may settle. */
export interface QueuedAccount {
  account: number;
  name: string;
  domain: string | null;
  /** Per mille: how likely the next page settles it. */
  settles: number;
  /** Rows of the list that wait for it. */
  rows: number;
  /** Criteria that the next page may answer, by their labels. */
  answers: string[];
}

/**
 * The accounts that are still open, those first that one look would most likely settle, then those with the most people on
 * the list; a name without an address comes last, because it must be searched for first. What a local list names is not
 * worked, and a row that may mean several companies is no company yet.
 */
export function orderQueue(
  accounts: readonly KeptAccount[],
  rowAt: (row: number) => Pick<KeptRow, 'suppression' | 'match'>,
): QueuedAccount[] {
  const open = accounts.flatMap((account, index): QueuedAccount[] => {
    const { name, domain, rows, verdict, queued } = account;
    if (!queued || isSettled(account) || name === '') return [];
    const first = rows[0];
    const { suppression, match } = first === undefined ? NO_ROW : rowAt(first);
    if (suppression || match === 'ambiguous') return [];
    const settles = settlesOf(verdict);
    return [{ account: index, name, domain, settles, rows: rows.length, answers: answersOf(verdict) }];
  });
  return open.sort(
    (a, b) =>
      Number(a.domain === null) - Number(b.domain === null) ||
      b.settles - a.settles ||
      b.rows - a.rows ||
      a.account - b.account,
  );
}

const NO_ROW = { suppression: null, match: 'none' } as const;

function answersOf(verdict: KeptAccount['verdict']): string[] {
  const [check] = verdict?.next ?? [];
  if (!verdict || !check) return [];
  return check.criteria.flatMap(
    (id) => verdict.reasons.find(({ criterion }) => criterion === id)?.label ?? [],
  );
}
