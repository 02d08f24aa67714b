import { guessMapping } from '#lib/lists/read/guess-mapping.ts';
import type { ListRow, ListTable } from '#lib/lists/table.ts';

/** Columns with their names, and the rows below them. */
export interface NamedRows {
  table: Pick<ListTable, 'header' | 'mapping'>;
  rows: readonly ListRow[];
}

/** Rows that are looked at to guess a mapping. */
const SAMPLE = 200;
/** Of the first line's cells, which may also stand below: "Yes" may be a name. */
const FEW = 0.2;

/**
 * Deals with the names of their columns: where a list has no names that lists of companies know, a first line of which hardly
 * a cell stands again below it is taken for them.
 */
export function nameColumns(
  table: Pick<ListTable, 'header' | 'hasHeader' | 'mapping'>,
  rows: readonly ListRow[],
): NamedRows {
  const [first, ...below] = rows;
  if (table.hasHeader || !first || !readsAsNames(first.cells, below)) return { table, rows };
  const header = table.header.map((_, at) => (first.cells[at] ?? '').trim());
  return {
    table: { header, mapping: guessMapping(header, header.length, below.slice(0, SAMPLE)) },
    rows: below,
  };
}

function readsAsNames(cells: readonly string[], below: readonly ListRow[]): boolean {
  const names = cells.map((cell) => cell.trim());
  if (below.length === 0 || names.includes('') || new Set(names).size < names.length) return false;
  if (names.some((name) => /^[\d.,-]+$/.test(name))) return false;
  const again = names.filter((name, at) => below.some((row) => row.cells[at]?.trim() === name));
  return again.length <= names.length * FEW;
}
