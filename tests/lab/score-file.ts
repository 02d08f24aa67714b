import type { Icp } from '#lib/icp/format.ts';
import type { KnownAccounts } from '#lib/lists/identity/known-accounts.ts';
import { checkMapping } from '#lib/lists/read/check-mapping.ts';
import type { Encoding } from '#lib/lists/read/encoding/detect-encoding.ts';
import type { ListSource } from '#lib/lists/read/list-source.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import { openList } from '#lib/lists/read/open-list.ts';
import { readRows } from '#lib/lists/read/read-rows.ts';
import { ListScorer } from '#lib/lists/score/list-scorer.ts';
import type { ListTable } from '#lib/lists/table.ts';
import { type AccountCells, accountCells } from '#lib/lists/write/scored-columns.ts';
import { createScoredWriter } from '#lib/lists/write/scored-csv.ts';
import { SCORED_WORDS } from '#lib/wording/list-output-text.ts';
import { mappingProblemText, openProblemText, unknownLettersText } from '#lib/wording/open-problem-text.ts';

/** A list and what it is scored by. */
export interface FileToScore {
  source: ListSource;
  icp: Icp;
  known: KnownAccounts;
  /** UTC day of the verdicts. */
  day: number;
  raw: boolean;
  encoding?: Encoding;
  /** Takes the lines of the scored list, and answers when it can take more. */
  write(text: string): Promise<void>;
}

/** What came of it, to be said. */
export interface FileScored {
  table: ListTable;
  /** Rows written: as many as were read. */
  rows: number;
  accounts: number;
  /** Cells that got an apostrophe. */
  guarded: number;
  tiers: Map<string, number>;
  matches: Map<string, number>;
}

/** Nobody asks for more rows of a command. */
const MOST_ROWS = 5_000_000;
const MOST_BYTES = 2_000_000_000;

/** Scores a list of any length: it is read once to open it, once to score it and once to write it, and never held. */
export async function scoreFile(file: FileToScore): Promise<FileScored> {
  const { source, raw } = file;
  const table = await opened(file);
  const mapped = createRowMapper(table.mapping, table.hasHeader);
  const scorer = new ListScorer({ known: file.known, icps: [file.icp], day: file.day });
  for await (const rows of readRows(source, table)) for (const row of rows) scorer.add(mapped(row));

  const cells: AccountCells[] = [];
  const kept = new Map<unknown, AccountCells>();
  for await (const accounts of scorer.judge()) {
    for (const account of accounts) {
      const told = kept.get(account.opinion) ?? accountCells(account, SCORED_WORDS);
      kept.set(account.opinion, told);
      cells.push(told);
    }
  }
  const [tiers, matches] = [new Map<string, number>(), new Map<string, number>()];
  const writer = createScoredWriter(table, cells, { raw, words: SCORED_WORDS });
  let written = 0;
  await file.write(writer.header());
  for await (const rows of readRows(source, table)) {
    const lines = rows.map((row, index) => {
      const scored = scorer.scored(written + index);
      count(tiers, cells[scored.account]?.tier ?? 'undecided');
      count(matches, scored.identity.match);
      return writer.row(row, scored);
    });
    written += lines.length;
    await file.write(lines.join(''));
  }
  return { table, rows: written, accounts: cells.length, guarded: writer.guarded(), tiers, matches };
}

async function opened({ source, encoding }: FileToScore): Promise<ListTable> {
  const limits = { maxRows: MOST_ROWS, maxBytes: MOST_BYTES };
  const read = await openList(source, encoding ? { ...limits, encoding } : limits);
  if (read.ok === 'ask-encoding') {
    const choices = read.choices.map((one) => `  --encoding ${one.encoding}\t${one.preview.join(' | ')}`);
    throw new Error([unknownLettersText(), ...choices].join('\n'));
  }
  if (!read.ok) throw new Error(openProblemText(read));
  const { table } = read;
  const check = checkMapping(table.mapping, table.sample, table.hasHeader);
  if (!check.ok) throw new Error(mappingProblemText(check));
  return table;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
