import type { KeptAccount, KeptRow } from '#lib/lists/kept/kept-list.ts';
import type { ScoredAccount, ScoredRow } from '#lib/lists/score/scored.ts';
import type { ListRow } from '#lib/lists/table.ts';

/** A judged account as it is kept; its rows are filled in as they are scored. */
export function keptAccount({ key, name, opinion, icp, summary }: ScoredAccount): KeptAccount {
  const domain = key?.includes('.') && !key.startsWith('li:') ? key : null;
  return {
    ...{ key, name, domain, summary },
    ...{ verdict: opinion.verdict, icp, rows: [], queued: false },
  };
}

export function keptRow(row: ListRow, scored: ScoredRow, repeats: number | null): KeptRow {
  const { identity, role, suppression, account } = scored;
  const { match, by, choices, related, apart, doubt } = identity;
  return {
    ...{ line: row.line, cells: row.cells, account, match, by, choices },
    ...{ related, apart, doubt },
    ...{ role, suppression, repeats },
  };
}
