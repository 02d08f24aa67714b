import { type ListSource, sourceOfBytes, sourceOfText } from '#lib/lists/read/list-source.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import { type OpenedList, openList } from '#lib/lists/read/open-list.ts';
import { readRows } from '#lib/lists/read/read-rows.ts';
import type { ListTable, MappedRow } from '#lib/lists/table.ts';

/** A list as a test looks at it: by its fields, with what was left out. */
export interface ReadList {
  table: ListTable;
  rows: MappedRow['fields'][];
  /** Kinds of lines that are no rows, with their lines: `total: [4]`. */
  left: Record<string, number[]>;
}

export async function listOf(written: string | Uint8Array<ArrayBuffer>): Promise<ReadList> {
  const source: ListSource = typeof written === 'string' ? sourceOfText(written) : sourceOfBytes(written);
  const opened = await openList(source);
  if (opened.ok !== true) throw new Error(JSON.stringify(opened));
  const { table } = opened;
  const map = createRowMapper(table.mapping, table.hasHeader);
  const rows: MappedRow['fields'][] = [];
  for await (const some of readRows(source, table)) rows.push(...some.map((row) => map(row).fields));
  const left = Object.fromEntries(table.receipt.noRows.map(({ kind, lines }) => [kind, lines]));
  return { table, rows, left };
}

export function openText(text: string): Promise<OpenedList> {
  return openList(sourceOfText(text));
}

export const companiesOf = (list: ReadList) => list.rows.map(({ company }) => company);
