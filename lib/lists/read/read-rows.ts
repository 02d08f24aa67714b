import type { ListRow, ListTable } from '../table.ts';
import type { CsvRow } from './csv-rows.ts';
import type { ListSource } from './list-source.ts';
import { sortedLines } from './sorted-lines.ts';

export interface ReadOptions {
  /** Rows that were read before: work goes on behind them. */
  skip?: number;
  /** Bytes read so far. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal;
}

/** The rows of a list in their order, some hundreds or thousands at once. */
export async function* readRows(
  source: ListSource,
  table: Pick<ListTable, 'encoding' | 'delimiter' | 'chosen'>,
  options: ReadOptions = {},
): AsyncGenerator<ListRow[]> {
  const { encoding, delimiter, chosen } = table;
  let left = options.skip ?? 0;
  for await (const lines of sortedLines(source, { ...options, encoding, delimiter }).lines()) {
    const rows: ListRow[] = [];
    for (const { row, kind, block } of lines) {
      if (kind !== 'row' || block !== chosen) continue;
      if (left > 0) left -= 1;
      else rows.push(listRow(row));
    }
    if (rows.length > 0) yield rows;
  }
}

function listRow({ line, cells, isUnclosed }: CsvRow): ListRow {
  return isUnclosed ? { line, cells, isUnclosed } : { line, cells };
}
