/** What starts a calculation, also in full width; and what hides the start of one. */
const STARTS = '=+-@\t\r\n＝＋－＠';
const HIDING = /[\s\p{Cc}\p{Cf}]/u;
/** "-12.5", "+1,000 €", "-5 %", "4.9E+10". */
const NUMBER = /^[+-]? ?\p{Sc}?\d[\d.,'’]*(?:E[+-]?\d+)?(?: ?[%\p{Sc}])?$/u;
/** "+49 (0)40 123-45", "+1 555 0100 ext. 12". */
const PHONE = /^\+[\d (][\d ()./-]+(?: ?(?:ext|x|#)\.? ?\d+)?$/i;
const BREAK = /[\r\n]/;
const DASHES = /^-{1,3}$/;
/** Nothing longer is a number or a phone. */
const MAX_NUMBER = 40;

/** True for a cell that a spreadsheet would execute, or might after its own trimming. */
export function isExecuted(cell: string): boolean {
  if (cell === '' || (isPlainStart(cell.charCodeAt(0)) && !BREAK.test(cell))) return false;
  if (!mayStart(cell, 0)) return startsBelow(cell);
  const text = cell.trim();
  const isPlain = text.length <= MAX_NUMBER && !/[\t\r\n]/.test(cell);
  return !(isPlain && (NUMBER.test(text) || PHONE.test(text) || DASHES.test(text)));
}

/** The cell with an apostrophe before what would be executed: spreadsheets show it as text. */
export function guardCell(cell: string): string {
  return isExecuted(cell) ? `'${cell}` : cell;
}

/** A digit or a letter of ASCII: nearly every cell. */
function isPlainStart(letter: number): boolean {
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (letter >= 0x41 && letter <= 0x5a) ||
    (letter >= 0x30 && letter <= 0x39)
  );
}

/** Whether the first letter behind what hides it starts a calculation. */
function mayStart(cell: string, from: number): boolean {
  let at = from;
  for (; at < cell.length; at += 1) {
    const letter = cell[at] ?? '';
    if (STARTS.includes(letter)) return true;
    if (!HIDING.test(letter)) return false;
  }
  return false;
}

/** Readers that do not know quoted line breaks take what stands behind one for a cell of its own. */
function startsBelow(cell: string): boolean {
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell[at];
    if ((letter === '\n' || letter === '\r') && mayStart(cell, at + 1)) return true;
  }
  return false;
}
