import { readMagnitude } from './magnitude.ts';

/** A number as a page writes it, with its place in the normalised text. */
export interface NumberToken {
  value: number;
  start: number;
  end: number;
  /** Written with a magnitude ("21K", "4,4 Mrd"), and so rounded. */
  rounded: boolean;
  /** Worth of the last digit that is written: 1000 for "21K", 100 for "2.2K", 1 for "21". */
  unit: number;
}

/** Numbers are read from phrases, not from prose; a longer text is cut. */
const MAX_NUMBER_TEXT = 400;
/** Beyond this many digits it is an identifier, not an amount. */
const MAX_DIGITS = 15;
/** NFKC would turn "500¹" into 5001. */
const FOOTNOTE_MARKS = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /['’ʼ`´]/g;
const NEIGHBOUR_LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_]$/u;

/** ASCII digits, plain spaces and ASCII separators for what other scripts use; of the same length as far as it can be. */
export function normalizeNumberText(text: string): string {
  return text
    .slice(0, MAX_NUMBER_TEXT)
    .replace(FOOTNOTE_MARKS, ' ')
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/\u066b/g, ',')
    .replace(/\u066c/g, '.')
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * All numbers of a normalised text. A separator before exactly three digits groups thousands ("24.000", "24 000",
 * "1'000"), else it is the decimal mark ("4,4"); before a magnitude it is always the decimal mark ("4.759M"). Digits
 * glued to a letter ("B2B", "2nd") are no number.
 */
export function scanNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text[at])) {
      at += 1;
      continue;
    }
    const end = endOfDigits(text, at);
    const token = isGlued(text, at) ? null : readToken(text, at, end);
    if (token) tokens.push(token);
    at = Math.max(token?.end ?? 0, end, at + 1);
  }
  return tokens;
}

/** The only number of a phrase such as "21K followers" or "2,5 Mio. Follower"; null when there is none or several. */
export function parseNumber(text: string): number | null {
  const [first, second] = scanNumbers(normalizeNumberText(text));
  return first && !second ? first.value : null;
}

function readToken(text: string, start: number, end: number): NumberToken | null {
  const magnitude = readMagnitude(text, end);
  const stop = end + (magnitude?.length ?? 0);
  if (!magnitude && NEIGHBOUR_LETTER.test(text[end] ?? '')) return null;
  const written = readDigits(text.slice(start, end), magnitude !== null);
  if (!written) return null;
  const factor = magnitude?.factor ?? 1;
  return {
    value: scale(written.value, factor),
    start,
    end: stop,
    rounded: magnitude !== null,
    unit: scale(10 ** -written.decimals, factor),
  };
}

/** Twelve significant digits: 4.4 * 1e9 must not become 4400000000.000001. */
function scale(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

function readDigits(written: string, scaled: boolean): { value: number; decimals: number } | null {
  const digits = written.replace(/[^\d]/g, '');
  if (digits.length > MAX_DIGITS) return null;
  const marks = written.replace(/\d/g, '');
  if (marks === '') return { value: Number(digits), decimals: 0 };
  const mark = marks.at(-1) ?? '';
  const tail = written.slice(written.lastIndexOf(mark) + 1);
  const head = written.slice(0, written.lastIndexOf(mark));
  const isMixed = marks.length > 1 && marks[0] !== mark;
  if (marks.length > 1 && !isMixed) return { value: Number(digits), decimals: 0 };
  const isGroup =
    !isMixed && tail.length === 3 && head !== '0' && head.length <= 3 && (!scaled || mark === ' ');
  if (isGroup) return { value: Number(digits), decimals: 0 };
  return { value: Number(`${head.replace(/[^\d]/g, '')}.${tail}`), decimals: tail.length };
}

/** The end of the number that starts at `start`: digits with single separators that group or mark decimals. */
function endOfDigits(text: string, start: number): number {
  let end = skipDigits(text, start);
  let mark = '';
  while (end < text.length) {
    const separator = text[end] ?? '';
    const after = skipDigits(text, end + 1);
    const width = after - end - 1;
    if (width === 0 || !" .,'".includes(separator)) break;
    const first = mark === '';
    if (first && end - start > 3 && (separator === ' ' || separator === "'")) break;
    if ((separator === ' ' || separator === "'") && width !== 3) break;
    // A third kind of mark, or a group of another width behind a group, starts another number.
    if (!first && separator !== mark && (mark === '.' || mark === ',') && !'.,'.includes(separator)) break;
    if (!first && separator === mark && width !== 3 && width !== 2) break;
    const decimals = !first && separator !== mark;
    mark = separator;
    end = after;
    if (decimals) break;
  }
  return end;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text[at])) at += 1;
  return at;
}

function isGlued(text: string, start: number): boolean {
  return start > 0 && NEIGHBOUR_LETTER.test(text[start - 1] ?? '');
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
