import { parseHeadcount } from '#lib/parse/headcount.ts';
import { normalizeNumberText, scanNumbers } from '#lib/parse/number.ts';
import type { Interval } from '#lib/values/interval.ts';
import { readLastCount } from './count-text.ts';
import { addHeadquarters } from './headquarters.ts';
import { EMPLOYEES, FOLLOWERS } from './labels.ts';
import { addIndustry } from './row-facts.ts';
import type { IndustryMap, Sheet } from './sheet.ts';

/** How sure each kind of line is; set by the layout in which it stands. */
export interface LineTrust {
  industry: number;
  size: number;
  followers: number;
  place: number;
}

/** How a header's lines are read. */
export interface LineReading {
  trust: LineTrust;
  industries: IndustryMap;
  /** Of the page, lower case; empty when it says none. */
  language: string;
}

/** A number that a page shortens ("21K") is right to its last digit only. */
const SHORTENED = 600;
const MAX_PLACE = 80;

/**
 * Adds what a company's header says in short lines without labels. Lines are told apart by shape, never by position:
 * any of them may be missing. A line that could be an industry or a place is a place only when nothing speaks against it.
 */
export function addInfoLines(
  sheet: Sheet,
  lines: readonly string[],
  { trust, industries, language }: LineReading,
): void {
  const rest = lines.filter((line) => line !== '' && !addCountLine(sheet, line, trust));
  const industry = rest.find((line) => industries.byName(line) !== null);
  if (industry) addIndustry(sheet, industry, industries, trust.industry);
  const place = findPlace(
    rest.filter((line) => line !== industry),
    industry !== undefined,
    language,
  );
  if (place) addHeadquarters(sheet, place, trust.place);
}

/** A band has a dash, a plus or a word of openness: "11-50 employees", "10K+ employees". */
export function readBandText(text: string): Interval | null {
  const interval = parseHeadcount(text);
  return interval && interval[0] !== interval[1] && !isShortenedCount(text) ? interval : null;
}

function isShortenedCount(text: string): boolean {
  const tokens = scanNumbers(normalizeNumberText(text));
  return tokens.length === 1 && (tokens[0]?.rounded ?? false) && !/\+/.test(text);
}

function addCountLine(sheet: Sheet, line: string, trust: LineTrust): boolean {
  if (FOLLOWERS.test(line)) {
    const count = readLastCount(line);
    if (count)
      sheet.add({
        attribute: 'followers',
        value: count.value,
        quote: line,
        confidence: count.rounded ? SHORTENED : trust.followers,
      });
    return true;
  }
  if (!EMPLOYEES.test(line)) return false;
  addSizeLine(sheet, line, trust.size);
  return true;
}

/** "11-50 employees" is the company's own band, "38 employees" counts members of LinkedIn. */
export function addSizeLine(sheet: Sheet, line: string, confidence: number): void {
  const band = readBandText(line);
  if (band) {
    sheet.add({ attribute: 'headcount', value: band, quote: line, confidence });
    return;
  }
  const tokens = scanNumbers(normalizeNumberText(line));
  const [only] = tokens;
  if (!only || tokens.length > 1 || !Number.isSafeInteger(only.value)) return;
  sheet.add({
    attribute: 'linkedinMembers',
    value: only.value,
    quote: line,
    confidence: only.rounded ? SHORTENED : confidence,
  });
}

function findPlace(rest: readonly string[], hasIndustry: boolean, language: string): string | null {
  const [first, second] = rest;
  const candidate = rest.length === 1 ? first : rest.length === 2 && !hasIndustry ? second : undefined;
  if (!candidate || candidate.length > MAX_PLACE) return null;
  const commas = candidate.split(',').length - 1;
  if (commas > 2) return null;
  if (hasIndustry || rest.length === 2) return candidate;
  // Alone and with no industry beside it, a line may be an industry that the table does not know.
  const isEnglish = language === '' || language.startsWith('en');
  return isEnglish && commas > 0 && !/\b(?:and|services|manufacturing)\b|&/i.test(candidate)
    ? candidate
    : null;
}
