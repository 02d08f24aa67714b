import { MAX_CELL } from '../limits.ts';

/** What parts the cells, and whether the text ends here. */
export interface Parting {
  delimiter: string;
  /** False while more of the text may come. */
  isLast: boolean;
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

/** A line with a quotation mark in it; null = the text goes on before its end. */
export function readQuotedRow(text: string, start: number, parting: Parting): RowRead | null {
  const { delimiter, isLast } = parting;
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const mark = afterSpaces(text, at);
    const quoted = text[mark] === '"' ? readQuoted(text, mark, parting) : 'literal';
    if (quoted === 'more') return null;
    if (quoted === 'unclosed') return readPlain(text, start, parting);
    let end = 0;
    if (quoted === 'literal') {
      end = endOfCell(text, at, delimiter);
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
  const end = endOfCell(text, start, null);
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
    limit = Math.min(limit, endOfCell(text, at, null));
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

/** The next delimiter or line break; null = no delimiter parts the line. */
function endOfCell(text: string, start: number, delimiter: string | null): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && !isBreak(text[at])) at += 1;
  return at;
}
