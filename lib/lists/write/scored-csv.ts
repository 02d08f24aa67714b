import type { ScoredAccount, ScoredRow } from '../score/scored.ts';
import type { ListRow, ListTable } from '../table.ts';
import { csvLine } from './csv-line.ts';
import { guardCell, isExecuted } from './guard-cell.ts';
import {
  ACCOUNT_COLUMNS,
  type AccountCells,
  accountCells,
  SCORED_COLUMNS,
  type ScoredWords,
  scoredCells,
} from './scored-columns.ts';

export interface WriteOptions {
  /** As they stand, for machines: nothing is guarded. */
  raw: boolean;
  words: ScoredWords;
}

/** A list with its verdicts, line by line: every original cell as it stood, in its own order, the new ones behind. */
export interface ScoredWriter {
  header(): string;
  row(row: ListRow, scored: ScoredRow): string;
  /** Original cells that got an apostrophe, so that no spreadsheet executes them. */
  guarded(): number;
}

/** Marks a file as UTF-8 for spreadsheets that would take it for something else. */
export const UTF8_MARK = '\uFEFF';

export function createScoredWriter(
  { header, hasHeader }: Pick<ListTable, 'header' | 'hasHeader'>,
  accounts: readonly AccountCells[],
  { raw, words }: WriteOptions,
): ScoredWriter {
  const width = header.length;
  let guarded = 0;
  const kept = (cell: string) => {
    if (raw || !isExecuted(cell)) return cell;
    guarded += 1;
    return guardCell(cell);
  };
  const own = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => kept(cells[at] ?? ''));
  const added = (cells: readonly string[]) => (raw ? cells : cells.map(guardCell));
  return {
    header: () =>
      csvLine([...own(hasHeader ? header : []), ...added(SCORED_COLUMNS.map((one) => words.column(one)))]),
    row: ({ cells }, scored) =>
      csvLine([...own(cells), ...added(scoredCells(scored, accounts[scored.account], words))]),
    guarded: () => guarded,
  };
}

/** One row an account: who is to be worked, the table that sales takes over. */
export function accountLines(accounts: readonly ScoredAccount[], { raw, words }: WriteOptions): string[][] {
  const columns = SCORED_COLUMNS.filter((column) => !['match', 'account', 'role'].includes(column));
  const lines = accounts.map((account) => {
    const cells: Partial<Record<string, string>> = {
      ...accountCells(account, words),
      company: account.name,
      domain: account.key ?? '',
      people: String(account.rows),
      suppression: account.suppression ? words.suppression(account.suppression) : '',
    };
    return [...ACCOUNT_COLUMNS, ...columns].map((column) => cells[column] ?? '');
  });
  const header = [...ACCOUNT_COLUMNS, ...columns].map((column) => words.column(column));
  return [header, ...lines].map((cells) => (raw ? cells : cells.map(guardCell)));
}
