import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sourceOfText } from '#lib/lists/read/list-source.ts';
import { openList } from '#lib/lists/read/open-list.ts';
import { readRows } from '#lib/lists/read/read-rows.ts';
import type { ScoredRow } from '#lib/lists/score/scored.ts';
import type { ListRow } from '#lib/lists/table.ts';
import { guardCell } from '#lib/lists/write/guard-cell.ts';
import { SCORED_COLUMNS, type ScoredWords } from '#lib/lists/write/scored-columns.ts';
import { createScoredWriter } from '#lib/lists/write/scored-csv.ts';

const WORDS: ScoredWords = {
  column: (column) => column,
  reason: () => '',
  disqualifier: () => '',
  suppression: () => '',
  role: () => '',
};
const UNKNOWN: Omit<ScoredRow, 'line'> = {
  identity: {
    ...{
      match: 'none',
      key: null,
      by: null,
      name: '',
      choices: [],
      related: [],
      apart: null,
      doubt: null,
      group: '',
    },
  },
  ...{ role: null, suppression: null, account: 0 },
};
const HEADER = ['Company', 'Website', 'Email', 'Note'];

async function writtenOf(text: string, raw: boolean) {
  const source = sourceOfText(text);
  const opened = await openList(source);
  if (opened.ok !== true) return null;
  const { table } = opened;
  const rows: ListRow[] = [];
  for await (const some of readRows(source, table)) rows.push(...some);
  const writer = createScoredWriter(table, [], { raw, words: WORDS });
  const lines = rows.map((row) => writer.row(row, { ...UNKNOWN, line: row.line }));
  return { table, rows, text: [writer.header(), ...lines].join(''), guarded: writer.guarded() };
}

/** By another reader than ours. */
function cellsOf(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const hostile = fc.constantFrom(
  '=1+1',
  '+cmd|x',
  '@a',
  '\t=1',
  '-5',
  '+49 40 1',
  '"',
  '""',
  'a"b',
  'x,y',
  'a\nb',
  '\r',
  'sep=;',
  '＝1',
  ' ',
  '\u00a0=1',
  'Total',
  '__proto__',
);
const cell = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), hostile, fc.constant(''));
const row = fc.array(cell, { minLength: 1, maxLength: 6 });
const table = fc.array(row, { minLength: 1, maxLength: 8 });
const encoded = (cells: readonly string[], delimiter: string) =>
  cells
    .map((one) => (/[",;\t|\r\n]|^\s|\s$/.test(one) ? `"${one.replaceAll('"', '""')}"` : one))
    .join(delimiter);

test('every original value comes back: as it stands with raw, else but for what a spreadsheet would execute', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      async (rows, delimiter, end) => {
        const text = [HEADER, ...rows].map((cells) => encoded(cells, delimiter)).join(end);
        const raw = await writtenOf(text, true);
        const guarded = await writtenOf(text, false);
        if (!raw || !guarded) return;
        const width = raw.table.header.length;
        const wide = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
        const filled = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
        // Rows in = rows out, and what is no row is told by its line.
        const told = raw.table.receipt.noRows.reduce((sum, { count }) => sum + count, 0);
        expect(raw.rows.length + told).toBe(filled.length + 1);
        for (const { cells } of raw.rows) expect(filled).toContainEqual(cells);
        const [, ...plain] = cellsOf(raw.text);
        expect(plain.map((cells) => cells.slice(0, width))).toEqual(raw.rows.map(({ cells }) => wide(cells)));
        const [, ...safe] = cellsOf(guarded.text);
        expect(safe.map((cells) => cells.slice(0, width))).toEqual(
          raw.rows.map(({ cells }) => wide(cells).map(guardCell)),
        );
        for (const cells of safe) expect(cells).toHaveLength(width + SCORED_COLUMNS.length);
        const changed = raw.rows
          .flatMap(({ cells }) => wide(cells))
          .filter((one) => guardCell(one) !== one).length;
        expect(guarded.guarded).toBe(changed);
      },
    ),
    { numRuns: 10_000 },
  );
}, 240_000);
