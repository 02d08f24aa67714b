import type { DateInterval } from '#lib/values/date-interval.ts';
import { foldText } from './fold-text.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MAX_DATE_TEXT = 60;
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[t ][\d:.+z-]{0,30})?$/;
const QUARTER = /^q([1-4])[ /-]?(\d{4})$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/;
const MONTH_YEAR_NUMERIC = /^(\d{1,2})[./](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/;

/** Month names in English, German, French, Spanish, Italian, Dutch and Portuguese, by their folded first letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'janv'],
  ['feb', 'fev', 'fevr'],
  ['mar', 'mrz', 'marz', 'mars', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/**
 * The days that a date may mean, both ends included: "2026-03-01", "March 2026", "1. März 2026", "Q3 2026", "2026".
 * "03/04/2026" is any day between its two readings. Null for anything else.
 */
export function parseDate(text: string): DateInterval | null {
  const written = text.length > MAX_DATE_TEXT ? '' : foldText(text.trim());
  if (!written) return null;
  return readIso(written) ?? readQuarter(written) ?? readNumeric(written) ?? readNamed(written);
}

/** All days of a year, of a month (1 to 12) or the one day; null when there is no such date. */
export function dateInterval(year: number, month?: number, day?: number): DateInterval | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined) return [isoDay(year, month, 1), isoDay(year, month, last)];
  if (day < 1 || day > last) return null;
  return [isoDay(year, month, day), isoDay(year, month, day)];
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readIso(written: string): DateInterval | null {
  const [, year, month, day] = ISO.exec(written) ?? YEAR_FIRST.exec(written) ?? [];
  if (!year) return null;
  return dateInterval(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
}

function readQuarter(written: string): DateInterval | null {
  const [, quarter, year] = QUARTER.exec(written) ?? [];
  if (!quarter || !year) return null;
  return spanOf(
    dateInterval(Number(year), Number(quarter) * 3 - 2),
    dateInterval(Number(year), Number(quarter) * 3),
  );
}

function readNumeric(written: string): DateInterval | null {
  const [, month, monthYear] = MONTH_YEAR_NUMERIC.exec(written) ?? [];
  if (month && monthYear) return dateInterval(Number(monthYear), Number(month));
  const [, first, separator, second, year] = NUMERIC.exec(written) ?? [];
  if (!first || !second || !year) return null;
  const dayFirst = dateInterval(Number(year), Number(second), Number(first));
  if (separator === '.') return dayFirst;
  return spanOf(dayFirst, dateInterval(Number(year), Number(first), Number(second)));
}

function readNamed(written: string): DateInterval | null {
  const words = written.split(/[\s,.]/).filter((word) => word !== '' && word !== 'de' && word !== 'of');
  const month = words.map(monthOf).find((found) => found > 0);
  const numbers = words.filter((word) => monthOf(word) === 0);
  if (!month || words.length - numbers.length !== 1 || numbers.length > 2) return null;
  const year = numbers.find((word) => /^\d{4}$/.test(word));
  const day = numbers.find((word) => /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word));
  if (!year || (numbers.length === 2 && !day)) return null;
  return dateInterval(Number(year), month, day ? Number.parseInt(day, 10) : undefined);
}

/** 1 to 12, or 0 when the word is no month. */
function monthOf(word: string): number {
  if (!/^\p{L}{3,10}$/u.test(word)) return 0;
  return MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
}

/** From the earlier of two readings to the later; the only one when the other is no date. */
function spanOf(one: DateInterval | null, other: DateInterval | null): DateInterval | null {
  if (!one || !other) return one ?? other;
  const [from = one[0]] = [one[0], other[0]].sort();
  const to = [one[1], other[1]].sort().at(-1) ?? one[1];
  return [from, to];
}
