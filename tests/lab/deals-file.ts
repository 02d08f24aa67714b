import type { OutcomeChoice } from '#lib/calibrate/deals/find-outcome.ts';
import { type DealsRead, readDeals } from '#lib/calibrate/deals/read-deals.ts';
import { openList } from '#lib/lists/read/open-list.ts';
import { readRows } from '#lib/lists/read/read-rows.ts';
import type { ListRow, ListTable } from '#lib/lists/table.ts';
import { openProblemText, unknownLettersText } from '#lib/wording/open-problem-text.ts';
import { sourceOfFile } from './file-source.ts';

/** No team has more; a longer file is read by hand first. */
const MOST_ROWS = 1_000_000;
const MOST_BYTES = 500_000_000;

/** A file of deals with its rows, in memory. */
export interface DealsFile {
  table: ListTable;
  rows: ListRow[];
  read: DealsRead;
}

/** Reads the closed deals of a file on disk. */
export async function readDealsFile(
  path: string,
  day: number,
  choice: OutcomeChoice | undefined,
): Promise<DealsFile> {
  const source = sourceOfFile(path);
  const opened = await openList(source, { maxRows: MOST_ROWS, maxBytes: MOST_BYTES });
  if (opened.ok === 'ask-encoding') throw new Error(unknownLettersText());
  if (!opened.ok) throw new Error(openProblemText(opened));
  const { table } = opened;
  const rows: ListRow[] = [];
  for await (const some of readRows(source, table)) rows.push(...some);
  return { table, rows, read: readDeals(table, rows, choice ? { day, choice } : { day }) };
}
