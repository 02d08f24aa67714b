import type { Dexie } from 'dexie';

/** How much a table holds. */
export interface TableSize {
  table: string;
  rows: number;
  /** Size of its rows as JSON: what an export of them takes. The database's own file is another number. */
  bytes: number;
  /** False when `bytes` was reckoned from a part of the rows. */
  exact: boolean;
}

/** Measuring every row of a year's history would hold the page up; so many tell the size of one well enough. */
const SAMPLE_ROWS = 500;

/** Rows and bytes of every table, in the order in which the database declares them. */
export async function measureTables(db: Dexie, sampleRows = SAMPLE_ROWS): Promise<TableSize[]> {
  return db.transaction('r', db.tables, () =>
    Promise.all(
      db.tables.map(async (table) => {
        const [rows, sample] = await Promise.all([table.count(), table.limit(sampleRows).toArray()]);
        const measured = sample.reduce((sum: number, row: unknown) => sum + bytesOf(row), 0);
        const exact = sample.length === rows;
        const bytes = exact ? measured : Math.round((measured / sample.length) * rows);
        return { table: table.name, rows, bytes, exact };
      }),
    ),
  );
}

function bytesOf(row: unknown): number {
  return new TextEncoder().encode(JSON.stringify(row)).length;
}
