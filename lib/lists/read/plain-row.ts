import type { RowRead } from './quoted-row.ts';

const FEED = 10;
const RETURN = 13;
const MARK = 34;

/**
 * Nearly every row, read letter by letter in one go: its cells have no quotation marks, or marks around all of them. Null =
 * it must be read with more care, or the text goes on before its end.
 */
export function splitPlainRow(text: string, start: number, delimiter: string): RowRead | null {
  const parting = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let from = start;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === FEED || letter === RETURN) {
      // A line break at the end of a piece may be half of one.
      if (at === text.length - 1) return null;
      cells.push(text.slice(from, at));
      return { cells, end: at, isUnclosed: false };
    }
    if (letter === parting) {
      cells.push(text.slice(from, at));
      from = at + 1;
    } else if (letter === MARK) {
      const close = at === from ? closingMark(text, at + 1, parting) : null;
      if (close === null) return null;
      cells.push(text.slice(at + 1, close));
      at = close + 1;
      from = at + 1;
      if (text.charCodeAt(at) === parting) continue;
      return at === text.length - 1 ? null : { cells, end: at, isUnclosed: false };
    }
  }
  return null;
}

/** The mark that ends a cell of one line, with what ends the cell right behind it; null = there is none. */
function closingMark(text: string, start: number, parting: number): number | null {
  for (let at = start; at < text.length - 1; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === FEED || letter === RETURN) return null;
    if (letter !== MARK) continue;
    const next = text.charCodeAt(at + 1);
    return next === parting || next === FEED || next === RETURN ? at : null;
  }
  return null;
}
