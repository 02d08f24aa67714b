import type { IndexableType, Table } from 'dexie';

/** Rows that are read, written or turned into text in one go: some 10 ms of work. */
export const BATCH = 500;

/** All rows of a table in the order of its primary key, a batch at a time: a long history never stands in memory as a whole. */
export async function* batchesOf<Row, Key>(table: Table<Row, Key>): AsyncGenerator<Row[]> {
  const { keyPath } = table.schema.primKey;
  let last: IndexableType | undefined;
  for (;;) {
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const rows = await rest.limit(BATCH).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    last = keyOf(rows[rows.length - 1] as Record<string, unknown>, keyPath);
  }
}

function keyOf(row: Record<string, unknown>, keyPath: string | readonly string[] | undefined): IndexableType {
  const paths = [keyPath ?? []].flat();
  const key = paths.map((path) => row[path]);
  return (paths.length === 1 ? key[0] : key) as IndexableType;
}
