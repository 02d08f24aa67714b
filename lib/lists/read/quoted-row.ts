import { MAX_CELL } from '../limits.ts';

/** What parts the cells, and whether the text ends here. */
export interface Parting {
  delimiter: string;
  /** False while more of the text may come. */
  isLast: boolean;
  /** Where the next delimiter and the next line break stand, or the text's end. */
  nextDelimiter: (at: number) => number;
  nextBreak: (at: number) => number;
}

export interface RowRead {
  cells: string[];
  /** Where its line break stands, or the text's end. */
  end: number;
  isUnclosed: boolean;
}

/**
 * `unclosed` = no mark ends the cell, `literal` = its marks are letters like others, `more` = the text goes on before it
 * can be told.
 */
type Quoted = { words: string; end: number } | 'unclosed' | 'literal' | 'more';

export function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

export function splitLine(text: string, start: number, line: { end: number; delimiter: string }): RowRead {
  return { cells: text.slice(start, line.end).split(line.delimiter), end: line.end, isUnclosed: false };
}

/** Cells of a line whose marks all open and close as they should; null = it must be read letter by letter. */
function splitQuoted(line: string, delimiter: string): string[] | null {
  const cells: string[] = [];
  const parts = line.split(delimiter);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const mark = part.indexOf('"');
    if (mark < 0) {
      cells.push(part);
      continue;
    }
    if (mark > 0) return null;
    let whole = part;
    let close = part.indexOf('"', 1);
    while (close < 0 && at < parts.length - 1) {
      const next = parts[at + 1] ?? '';
      close = next.indexOf('"');
      if (close >= 0) close += whole.length + delimiter.length;
      whole += delimiter + next;
      at += 1;
    }
    if (close !== whole.length - 1) return null;
    cells.push(whole.slice(1, -1));
  }
  return cells;
}

/** A line with a quotation mark in it; null = the text goes on before its end. */
export function readQuotedRow(text: string, start: number, parting: Parting): RowRead | null {
  const { isLast, nextDelimiter, nextBreak } = parting;
  const lineEnd = nextBreak(start);
  const simple =
    lineEnd < text.length - 1 ? splitQuoted(text.slice(start, lineEnd), parting.delimiter) : null;
  if (simple) return { cells: simple, end: lineEnd, isUnclosed: false };
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const mark = afterSpaces(text, at);
    const quoted = text[mark] === '"' ? readQuoted(text, mark, parting) : 'literal';
    if (quoted === 'more') return null;
    if (quoted === 'unclosed') return readPlain(text, start, parting);
    let end = 0;
    if (quoted === 'literal') {
      end = Math.min(nextDelimiter(at), nextBreak(at));
      cells.push(text.slice(at, end));
    } else {
      end = quoted.end;
      cells.push(quoted.words);
    }
    const ends = end >= text.length || (text[end] === '\r' && end === text.length - 1);
    if (ends && !isLast) return null;
    if (end >= text.length || isBreak(text[end])) return { cells, end, isUnclosed: false };
    at = end + 1;
  }
}

/** A line whose quotation marks are letters like others. */
function readPlain(text: string, start: number, { delimiter, isLast }: Parting): RowRead | null {
  const end = endOfLine(text, start);
  if (end >= text.length - 1 && !isLast) return null;
  return { ...splitLine(text, start, { end, delimiter }), isUnclosed: true };
}

function readQuoted(text: string, start: number, { delimiter, isLast }: Parting): Quoted {
  let words = '';
  let at = start + 1;
  /** End of the line on which a mark stood that ends nothing: what follows it must end there too. */
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark > limit) return 'literal';
    if (mark < 0 && limit < Number.POSITIVE_INFINITY)
      return isLast || limit < text.length ? 'literal' : 'more';
    if (mark < 0 || mark - start > MAX_CELL) {
      return !isLast && text.length - start <= MAX_CELL ? 'more' : 'unclosed';
    }
    if (text[mark + 1] === '"') {
      words += text.slice(at, mark + 1);
      at = mark + 2;
      continue;
    }
    const end = afterSpaces(text, mark + 1);
    if (end >= text.length && !isLast) return 'more';
    if (end >= text.length || isBreak(text[end]) || text[end] === delimiter) {
      return { words: words + text.slice(at, mark), end };
    }
    if (opensCell(text, mark, delimiter)) return 'unclosed';
    words += text.slice(at, mark + 1);
    at = mark + 1;
    limit = Math.min(limit, endOfLine(text, at));
  }
}

/** A mark right behind a delimiter or a line break opens a cell: the one before it was never closed. */
function opensCell(text: string, mark: number, delimiter: string): boolean {
  let at = mark - 1;
  while (text[at] === ' ') at -= 1;
  return text[at] === delimiter || isBreak(text[at]);
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text[at])) at += 1;
  return at;
}
