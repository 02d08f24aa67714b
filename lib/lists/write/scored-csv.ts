import type { ScoredAccount, ScoredRow } from '../score/scored.ts';
import type { ListRow, ListTable } from '../table.ts';
import { csvCells, csvLine } from './csv-line.ts';
import { guardCell, isExecuted } from './guard-cell.ts';
import {
  ACCOUNT_COLUMNS,
  type AccountCells,
  accountCells,
  ROW_COLUMNS,
  rowCells,
  SCORED_COLUMNS,
  type ScoredColumn,
  type ScoredWords,
  sharedCell,
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

const BEFORE_ROW = SCORED_COLUMNS.slice(0, SCORED_COLUMNS.indexOf(ROW_COLUMNS[0]));
const BEHIND_ROW = SCORED_COLUMNS.slice(BEFORE_ROW.length + ROW_COLUMNS.length);

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
  const own = (cells: readonly string[]) => {
    const written: string[] = [];
    for (let at = 0; at < width; at += 1) written.push(kept(cells[at] ?? ''));
    return written;
  };
  const added = (cells: readonly string[]) => (raw ? cells : cells.map(guardCell));
  // What is the same in all rows of an account is written once.
  const shared = new Map<AccountCells | undefined, Record<'before' | 'behind', string>>();
  const sharedOf = (account: AccountCells | undefined) => {
    const known = shared.get(account);
    if (known) return known;
    const write = (columns: readonly ScoredColumn[]) =>
      csvCells(added(columns.map((column) => sharedCell(account, column))));
    const written = { before: write(BEFORE_ROW), behind: write(BEHIND_ROW) };
    shared.set(account, written);
    return written;
  };
  return {
    header: () =>
      csvLine([...own(hasHeader ? header : []), ...added(SCORED_COLUMNS.map((one) => words.column(one)))]),
    row: ({ cells }, scored) => {
      const { before, behind } = sharedOf(accounts[scored.account]);
      return `${csvCells(own(cells))},${before},${csvCells(added(rowCells(scored, words)))},${behind}\r\n`;
    },
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
