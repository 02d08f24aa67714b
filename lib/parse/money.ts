import type { Interval } from '#lib/values/interval.ts';
import { CURRENCY_MARKS, type CurrencyCode, USD_PER_UNIT } from './currency.ts';
import { type NumberToken, normalizeNumberText, scanNumbers } from './number.ts';
import { precededBy } from './preceded-by.ts';

export interface Money {
  /** Whole US dollars. */
  value: Interval;
  /** ISO 4217 code in which the amount was written. */
  currency: CurrencyCode;
}

/** Rates move: a converted amount is widened by this share on both sides. */
const RATE_DRIFT = 0.1;
/** More than the revenue of any company. */
const MOST_MONEY = 1e13;
const OPEN_BEFORE =
  'over|more than|at least|above|exceeding|upwards of|über|mehr als|plus de|más de|mais de|oltre|meer dan|>|>=|≥'.split(
    '|',
  );
const CLOSED_BEFORE =
  'up to|less than|under|below|bis zu|weniger als|unter|moins de|menos de|hasta|meno di|minder dan|<|<=|≤'.split(
    '|',
  );
const RANGE = /^[^\d\p{L}]{0,4} ?(?:-|to|bis|à|and|und|et|y|~) ?[^\d]{0,5}$/iu;

/**
 * An amount of money from a short phrase ("US$ 4.8M", "4,4 Mrd. €", "$10M-$50M", "over £100 million"), in US dollars by a
 * dated table. Null without a currency, with two currencies, or with numbers that are no range.
 */
export function parseMoney(text: string): Money | null {
  const phrase = normalizeNumberText(text).trim();
  const currency = readCurrency(phrase);
  if (!currency) return null;
  const [first, second, third] = scanNumbers(phrase);
  if (!first || third) return null;
  const interval = second ? readRange(phrase, first, second) : readSingle(phrase, first);
  if (!interval) return null;
  const [low, high] = interval;
  if (low > MOST_MONEY || (high ?? 0) > MOST_MONEY) return null;
  return { value: convertToUsd(interval, currency), currency };
}

/** Converts an interval of `currency` to US dollars; anything but dollars is widened, because the table is dated. */
export function convertToUsd([low, high]: Interval, currency: CurrencyCode): Interval {
  const rate = USD_PER_UNIT[currency];
  const drift = currency === 'USD' ? 0 : RATE_DRIFT;
  return [Math.floor(low * rate * (1 - drift)), high === null ? null : Math.ceil(high * rate * (1 + drift))];
}

/** The single currency that a phrase names; a sign that several countries use ("kr") names none. */
function readCurrency(phrase: string): CurrencyCode | null {
  const found = new Set<CurrencyCode>();
  let rest = phrase;
  const folded = phrase.toLowerCase();
  for (const [mark, code] of CURRENCY_MARKS) {
    if (!folded.includes(mark.toLowerCase())) continue;
    const pieces = splitAtMark(rest, mark);
    if (pieces.length === 1) continue;
    found.add(code);
    rest = pieces.join(' ');
  }
  const [only, other] = found;
  return only && !other ? only : null;
}

/** Splits at a sign anywhere, and at a word only where it stands alone or touches digits. */
function splitAtMark(text: string, mark: string): string[] {
  const isWord = /^\p{L}+$/u.test(mark);
  const folded = text.toLowerCase();
  const needle = mark.toLowerCase();
  const pieces: string[] = [];
  let from = 0;
  let at = folded.length === text.length ? folded.indexOf(needle) : -1;
  while (at >= 0) {
    const end = at + needle.length;
    const stands = !isLetter(text[at - 1]) && !isLetter(text[end]);
    if (!isWord || stands) {
      pieces.push(text.slice(from, at));
      from = end;
    }
    at = folded.indexOf(needle, end);
  }
  pieces.push(text.slice(from));
  return pieces;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^\p{L}$/u.test(character);
}

function readRange(phrase: string, first: NumberToken, second: NumberToken): Interval | null {
  if (!RANGE.test(phrase.slice(first.end, second.start))) return null;
  // "10-50 million" says its magnitude once.
  const low = !first.rounded && second.rounded ? first.value * magnitudeOf(phrase, second) : first.value;
  return low <= second.value ? [low, isOpen(phrase, second) ? null : second.value] : null;
}

function magnitudeOf(phrase: string, token: NumberToken): number {
  const bare = scanNumbers(
    phrase
      .slice(token.start, token.end)
      .replace(/[^\d.,' ]/gu, '')
      .trim(),
  )[0];
  return bare && bare.value > 0 ? Number((token.value / bare.value).toPrecision(6)) : 1;
}

function readSingle(phrase: string, token: NumberToken): Interval {
  const before = phrase.slice(Math.max(0, token.start - 40), token.start);
  if (isOpen(phrase, token) || precededBy(before, OPEN_BEFORE)) return [token.value, null];
  if (precededBy(before, CLOSED_BEFORE)) return [0, token.value];
  return [token.value, token.value];
}

function isOpen(phrase: string, token: NumberToken): boolean {
  return /^\s?(?:\+|or more)/i.test(phrase.slice(token.end, token.end + 10));
}
