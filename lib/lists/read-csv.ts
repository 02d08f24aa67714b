/** A line of a table, as it stands in the file. */
export interface CsvLine {
  /** Number of its first line in the file, from 1. */
  line: number;
  cells: string[];
  /** A quotation mark opens a cell and none closes it: the line is taken as it stands. */
  unclosed?: true;
}

/** A cell that goes on for longer was not closed: spreadsheets hold notes, no documents. */
const MAX_CELL = 5_000;
/** A CRM's widest export; what stands further to the right is left out. */
const MAX_CELLS = 500;
/** Enough lines to tell what parts the cells. */
const SAMPLE_LINES = 20;
const DELIMITERS = ['\t', ';', ','] as const;

/**
 * The lines of a comma, semicolon or tab separated text (RFC 4180), blank ones left out. A text without columns is one
 * column: commas in names part nothing. `isHeader` tells whether the cells of the first line name columns.
 */
export function readCsv(text: string, isHeader: (cells: readonly string[]) => boolean): CsvLine[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(plain, isHeader);
  const lines: CsvLine[] = [];
  let [at, line] = [0, 1];
  while (at < plain.length) {
    const row = readRow(plain, at, delimiter) ?? readPlain(plain, at, delimiter);
    if (row.cells.some((cell) => cell.trim() !== '')) {
      lines.push({ line, cells: row.cells, ...(row.unclosed ? { unclosed: true as const } : {}) });
    }
    line += plain.slice(at, row.end).split('\n').length;
    at = row.end + 1;
  }
  return lines;
}

interface Row {
  cells: string[];
  /** Where its line break stands, or the text's end. */
  end: number;
  unclosed?: boolean;
}

/** Null when a quotation mark is not closed. */
function readRow(text: string, start: number, delimiter: string | null): Row | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (!quoted) return null;
      [cell, at] = [quoted.words, quoted.end];
    }
    const end = endOfCell(text, at, delimiter);
    if (cells.length < MAX_CELLS) cells.push(cell + text.slice(at, end));
    if (end >= text.length || text[end] === '\n') return { cells, end };
    at = end + 1;
  }
}

/** A line whose quotation marks are letters like others. */
function readPlain(text: string, start: number, delimiter: string | null): Row {
  const end = endOfLine(text, start);
  const line = text.slice(start, end);
  const cells = delimiter === null ? [line] : line.split(delimiter, MAX_CELLS);
  return { cells, end, unclosed: true };
}

function readQuoted(text: string, start: number): { words: string; end: number } | null {
  let words = '';
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0 || mark - start > MAX_CELL) return null;
    words += text.slice(at, mark);
    if (text[mark + 1] !== '"') return { words, end: mark + 1 };
    words += '"';
    at = mark + 2;
  }
}

function endOfCell(text: string, start: number, delimiter: string | null): number {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== delimiter) at += 1;
  return at;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** What parts the first line into the names of columns, or all lines into as many cells; null = one column. */
function delimiterOf(text: string, isHeader: (cells: readonly string[]) => boolean): string | null {
  const sample = text
    .slice(0, SAMPLE_LINES * MAX_CELL)
    .split('\n', SAMPLE_LINES)
    .filter((line) => line.trim() !== '');
  const [first = ''] = sample;
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, cells: first.split(delimiter) }));
  const parting = counts.filter(({ cells }) => cells.length > 1);
  const named = parting.find(({ cells }) => isHeader(cells.map((cell) => cell.replaceAll('"', ''))));
  const even = parting.find(({ delimiter, cells }) =>
    sample.every((line) => line.split(delimiter).length === cells.length),
  );
  return (named ?? even)?.delimiter ?? null;
}
