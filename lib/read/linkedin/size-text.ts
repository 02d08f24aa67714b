import { parseHeadcount } from '#lib/parse/headcount.ts';
import { normalizeNumberText, scanNumbers } from '#lib/parse/number.ts';
import type { Interval } from '#lib/values/interval.ts';
import { writeCompact } from './compact-words.ts';
import { readCountOf } from './count-text.ts';
import { EMPLOYEES } from './labels.ts';

/** The bands from which a company chooses; the last is open in every language's wording. */
const BANDS = new Set([
  '0-1',
  '1-1',
  '2-10',
  '11-50',
  '51-200',
  '201-500',
  '501-1000',
  '1001-5000',
  '5001-10000',
  '10001-',
  '10000-',
]);
const TOP_BAND = 10_000;
/** "Myself only", the first band's older name. */
const ALONE = /^(?:myself only|self[- ]employed|nur ich|solo yo|moi uniquement)$/i;
const LETTER = /\p{L}/u;

/** A band has a dash, a plus or a word of openness: "11-50 employees", "10K+ employees", "+ de 10 000 employés". */
export function readBandText(text: string, language: string): Interval | null {
  if (ALONE.test(text.trim())) return [1, 1];
  const line = writeCompact(text, language);
  const interval = readOpenTop(line) ?? parseHeadcount(line);
  if (!interval || interval[0] === interval[1] || isShortenedCount(line)) return null;
  return isBand(interval) || readCountOf(text, EMPLOYEES, language) !== null ? interval : null;
}

/** "More than 10,000" in whatever words: above that there is one band alone, so any word but "employees" makes it open. */
function readOpenTop(line: string): Interval | null {
  const text = normalizeNumberText(line);
  const [token, other] = scanNumbers(text);
  if (!token || other || token.rounded || token.value !== TOP_BAND) return null;
  const before = text.slice(0, token.start).replace(EMPLOYEES, '');
  const isOpen = LETTER.test(before) || /^ ?\+/.test(text.slice(token.end)) || /[+>]/.test(before);
  return isOpen && !/linkedin/i.test(text) ? [TOP_BAND, null] : null;
}

function isBand([low, high]: Interval): boolean {
  return BANDS.has(`${low}-${high ?? ''}`);
}

function isShortenedCount(text: string): boolean {
  const tokens = scanNumbers(normalizeNumberText(text));
  return tokens.length === 1 && (tokens[0]?.rounded ?? false) && !/\+/.test(text);
}
