import { NO_PLAYBOOK } from '#lib/dossier/playbook.ts';
import type { KeptAccount, KeptRow } from '#lib/lists/kept/kept-list.ts';
import type { ScoredAccount, ScoredRow } from '#lib/lists/score/scored.ts';
import { csvLine, tabLine } from '#lib/lists/write/csv-line.ts';
import { guardCell } from '#lib/lists/write/guard-cell.ts';
import { accountCells, SCORED_COLUMNS, scoredCells } from '#lib/lists/write/scored-columns.ts';
import {
  accountLines,
  createScoredWriter,
  UTF8_MARK,
  type WriteOptions,
} from '#lib/lists/write/scored-csv.ts';
import type { Exported, ListWork } from '#lib/messages/list-work.ts';
import { SCORED_WORDS } from '#lib/wording/list-output-text.ts';
import { type OpenedList, openScored } from './opened-list.ts';
import { paceOf } from './pace.ts';

const CSV = 'text/csv;charset=utf-8';

/** Writes a list: in pieces, so that a long one is never one string, and others get their turn. */
export async function exportList({ list, kind }: ListWork['export']['request']): Promise<Exported> {
  const opened = await openScored(list);
  if (!opened) throw new Error('the list is not scored');
  const options: WriteOptions = { raw: kind === 'raw', words: SCORED_WORDS };
  if (kind === 'accounts') return writeAccounts(opened, options);
  return kind === 'table' ? writeTable(opened, options) : writeRows(opened, options);
}

async function writeRows(opened: OpenedList, options: WriteOptions): Promise<Exported> {
  const { list, accounts, facts, rowAt } = opened;
  const cells = accounts.map((account) => accountCells(scoredAccount(account), options.words));
  const table = list.table ?? { header: [], hasHeader: false };
  const writer = createScoredWriter(table, cells, options);
  const pieces = [UTF8_MARK, writer.header()];
  const pace = paceOf(new AbortController().signal);
  for (const { row } of facts) {
    const kept = rowAt(row);
    pieces.push(writer.row(kept, scoredRow(kept, accounts[kept.account])));
    await pace.rest();
  }
  return { file: new Blob(pieces, { type: CSV }), rows: facts.length, guarded: writer.guarded() };
}

/** One row a company that may be pitched: what a local list names stays out of the targets. */
async function writeAccounts({ accounts, rowAt }: OpenedList, options: WriteOptions): Promise<Exported> {
  const targets = accounts.filter(({ name, rows }) => {
    const first = rows[0];
    return name !== '' && first !== undefined && rowAt(first).suppression === null;
  });
  const lines = accountLines(targets.map(scoredAccount), options);
  const file = new Blob([UTF8_MARK, ...lines.map(csvLine)], { type: CSV });
  return { file, rows: targets.length, guarded: 0 };
}

/** The same rows for the clipboard: cells parted by tabs, as spreadsheets take them. */
async function writeTable(opened: OpenedList, { words }: WriteOptions): Promise<Exported> {
  const { list, accounts, facts, rowAt } = opened;
  const cells = accounts.map((account) => accountCells(scoredAccount(account), words));
  const header = list.table?.hasHeader ? list.table.header : (list.table?.header ?? []).map(() => '');
  const lines = facts.map(({ row }) => {
    const kept = rowAt(row);
    const own = header.map((_, column) => kept.cells[column] ?? '');
    return [...own, ...scoredCells(scoredRow(kept, accounts[kept.account]), cells[kept.account], words)];
  });
  const names = [...header, ...SCORED_COLUMNS.map((column) => words.column(column))];
  // Pasted into a spreadsheet it would run there as in a file.
  const pieces = [names, ...lines].map((line) => tabLine(line.map(guardCell)));
  return { file: new Blob(pieces, { type: 'text/plain' }), rows: facts.length, guarded: 0 };
}

const NO_VERDICT = 'a list that is scored has a verdict on every account';

/** What is written of an account; the talk track is no part of it. */
function scoredAccount({ key, name, rows, verdict, icp, summary }: KeptAccount): ScoredAccount {
  if (!verdict || !icp) throw new Error(NO_VERDICT);
  const opinion = { icpId: icp.id, verdict, playbook: NO_PLAYBOOK };
  return { key, name, rows: rows.length, opinion, icp, summary, suppression: null, isKnown: false };
}

function scoredRow(kept: KeptRow, account: KeptAccount | undefined): ScoredRow {
  const { line, match, by, choices, related, apart, doubt, role, suppression } = kept;
  const name = account?.name ?? '';
  const key = account?.key ?? null;
  const identity = { match, by, choices, related, apart, doubt, key, name, group: key ?? name };
  return { line, identity, role, suppression, account: kept.account };
}
