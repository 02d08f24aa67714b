import { normalizeNumberText, scanNumbers } from '#lib/parse/number.ts';
import { readCountOf } from './count-text.ts';
import { addHeadquarters, countryOfRegion } from './headquarters.ts';
import { EMPLOYEES, FOLLOWERS, MEMBERS } from './labels.ts';
import { addIndustry } from './row-facts.ts';
import type { IndustryMap, Sheet } from './sheet.ts';
import { readBandText } from './size-text.ts';

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
  { trust, industries }: LineReading,
): void {
  const rest = lines.filter((line) => line !== '' && !addCountLine(sheet, line, trust));
  const industry = rest.find((line) => industries.byName(line) !== null);
  if (industry) addIndustry(sheet, industry, industries, trust.industry);
  const place = findPlace(
    rest.filter((line) => line !== industry),
    industry !== undefined,
    sheet.language,
  );
  if (place) addHeadquarters(sheet, place, trust.place);
}

function addCountLine(sheet: Sheet, line: string, trust: LineTrust): boolean {
  // A line with a number is no place and no industry, whatever it counts.
  if (!/\p{Nd}/u.test(line)) return false;
  const followers = readCountOf(line, FOLLOWERS, sheet.language);
  if (followers)
    sheet.add({
      attribute: 'followers',
      value: followers.value,
      quote: line,
      confidence: followers.rounded ? SHORTENED : trust.followers,
    });
  else addSizeLine(sheet, line, trust.size);
  return true;
}

/** "11-50 employees" is the company's own band, "38 employees" counts members of LinkedIn. */
export function addSizeLine(sheet: Sheet, line: string, confidence: number): void {
  const band = line.match(EMPLOYEES) ? readBandText(line, sheet.language) : null;
  if (band) sheet.add({ attribute: 'headcount', value: band, quote: line, confidence });
  else addMembersLine(sheet, line, confidence);
}

/** One number alone: "38 employees", "2.345 en LinkedIn". */
export function addMembersLine(sheet: Sheet, line: string, confidence: number): void {
  if (scanNumbers(normalizeNumberText(line)).length > 1) return;
  const count = readCountOf(line, EMPLOYEES, sheet.language) ?? readCountOf(line, MEMBERS, sheet.language);
  if (!count) return;
  sheet.add({
    attribute: 'linkedinMembers',
    value: count.value,
    quote: line,
    confidence: count.rounded ? SHORTENED : confidence,
  });
}

function findPlace(rest: readonly string[], hasIndustry: boolean, language: string): string | null {
  const [first, second] = rest;
  const candidate = rest.length === 1 ? first : rest.length === 2 && !hasIndustry ? second : undefined;
  if (!candidate || candidate.length > MAX_PLACE) return null;
  const commas = candidate.split(',').length - 1;
  if (commas > 2) return null;
  if (hasIndustry || rest.length === 2 || knowsRegion(candidate)) return candidate;
  // Alone and with no industry beside it, a line may be an industry that the table does not know.
  const isEnglish = language === '' || language.startsWith('en');
  return isEnglish && commas > 0 && !/\b(?:and|services|manufacturing)\b|&/i.test(candidate)
    ? candidate
    : null;
}

/** "Madrid, Comunidad de Madrid": no industry is called so. */
function knowsRegion(line: string): boolean {
  const parts = line.split(',').map((part) => part.trim());
  return parts.length > 1 && countryOfRegion(parts.at(-1) ?? '') !== null;
}
