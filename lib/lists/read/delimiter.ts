import { type CsvRow, createCsvReader, RowFault } from './csv-rows.ts';
import { HEADER_LINES, headerStrength } from './find-header.ts';

/** Parts no cells: every line is one. */
export const NO_DELIMITER = '\n';
export const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE_ROWS = 60;
/** Rows of one width: what parts the cells of most lines into as many is the delimiter. */
const EVEN = 0.8;
/** The line by which spreadsheets are told the delimiter. */
const SEP = /^\uFEFF?"?sep=(.)"?[ \t]*(?:\r|\n|$)/i;

/** What parts the cells of a file, by its first lines. */
export function delimiterOf(head: string): string {
  const said = head.slice(0, 16).match(SEP)?.[1];
  if (said) return said;
  const readings = DELIMITERS.map((delimiter) => {
    const rows = sampleOf(head, delimiter);
    const strengths = rows
      .slice(0, HEADER_LINES)
      .map((row) => (row.cells.length > 1 ? headerStrength(row.cells) : 0));
    return { delimiter, named: Math.max(0, ...strengths), even: evenness(rows) };
  });
  const best = readings.reduce((a, b) =>
    b.named > a.named || (b.named === a.named && b.even > a.even) ? b : a,
  );
  return best.named > 0 || best.even >= EVEN ? best.delimiter : NO_DELIMITER;
}

function sampleOf(head: string, delimiter: string): CsvRow[] {
  try {
    return createCsvReader(delimiter).push(`${head}\n`).slice(0, SAMPLE_ROWS);
  } catch (error) {
    if (error instanceof RowFault) return [];
    throw error;
  }
}

/** Share of the lines that have the most frequent number of cells, if that is more than one. */
function evenness(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return width > 1 ? count / rows.length : 0;
}
