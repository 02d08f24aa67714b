import { parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import { mapIndustryName } from '#lib/industry/map-industry.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { parseCountry } from '#lib/parse/country.ts';
import { parseDate } from '#lib/parse/date.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { parseMoney } from '#lib/parse/money.ts';
import { parseNumber } from '#lib/parse/number.ts';
import { parseYear } from '#lib/parse/year.ts';
import type { DateInterval } from '#lib/values/date-interval.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { LinkedinKey } from '#lib/values/linkedin.ts';
import type { FundingStage } from '#lib/values/stage-range.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import { COUNTRY_CANDIDATES, INDUSTRY_CANDIDATES, TECHNOLOGY_CANDIDATES } from './candidates.ts';
import type { Candidate } from './suggest.ts';
import { findNamed, suggest } from './suggest.ts';
import type { TypedFault, TypedShape, TypedValue } from './typed-value.ts';
import { MAX_TYPED, MAX_TYPED_ITEMS } from './typed-value.ts';
import {
  AUDIENCE_NAMES,
  CLASS_NAMES,
  DEPARTMENT_NAMES,
  FLAG_NAMES,
  LANGUAGE_NAMES,
  MODEL_NAMES,
  STAGE_NAMES,
  TYPE_NAMES,
} from './vocabulary-names.ts';

type Outcome =
  | { ok: true; value: unknown }
  | { ok: false; fault: TypedFault; suggestions: { text: string }[] };

const UNCLEAR: Outcome = { ok: false, fault: { code: 'unclear' }, suggestions: [] };
/** LinkedIn slugs as typed without their url. */
const SLUG = /^[\p{L}\p{N}-]{2,100}$/u;
/** "2012 to 2014", "2026-01-01 – 2026-03-31": spaces round a dash that stands between dates. */
const BETWEEN = / (?:to|until|-|–|—) /;

/** True for an attribute that can be corrected in a line of text. */
export function isTypeable(attribute: AttributeKey): boolean {
  return Object.hasOwn(PARSERS, ATTRIBUTES[attribute].shape);
}

/**
 * The value that a person typed for an attribute, or what is wrong with the text and what may have been meant. Lists are
 * separated by commas, semicolons or lines.
 */
export function parseTyped<K extends AttributeKey>(attribute: K, text: string): TypedValue<K> {
  const parse = isTypeable(attribute) ? PARSERS[ATTRIBUTES[attribute].shape as TypedShape] : () => UNCLEAR;
  // Each parser gives values of the shape that the attribute's entry in ATTRIBUTES declares.
  return parseLine(text, (line) => parse(line, attribute)) as TypedValue<K>;
}

function parseLine(text: string, parse: (line: string) => Outcome): Outcome {
  if (text.length > MAX_TYPED) return fault('too-long');
  const line = text.trim();
  if (line !== '') return parse(line);
  const unanswered = parse('');
  return { ...fault('empty'), suggestions: unanswered.ok ? [] : unanswered.suggestions };
}

const PARSERS: Readonly<Record<TypedShape, (line: string, attribute: AttributeKey) => Outcome>> = {
  text: (line) => found(cleanText(line, MAX_TYPED) || null),
  'text-set': (line) => parseList(line, (item) => found(cleanText(item, 200) || null)),
  domain: (line) => found(parseDomain(line)),
  linkedin: (line) => found(parseLinkedinKey(line)),
  industry: (line) => orSuggest(mapIndustryName(line), line, INDUSTRY_CANDIDATES),
  'business-model': (line) => parseName(line, MODEL_NAMES),
  'company-type': (line) => parseName(line, TYPE_NAMES),
  'audience-set': (line) =>
    parseList(line.replace(/^both$/i, 'b2b, b2c').replaceAll(/ (?:and|&) /gi, ', '), (item) =>
      parseName(item, AUDIENCE_NAMES),
    ),
  'department-set': (line) => parseList(line, (item) => parseName(item, DEPARTMENT_NAMES)),
  'flag-set': (line) => parseList(line, (item) => parseName(item, FLAG_NAMES)),
  country: parseCountryLine,
  'country-set': (line) => parseList(line, parseCountryLine),
  'language-set': (line) => parseList(line, parseLanguage),
  technologies: (line) => parseList(line, parseTechnology),
  integer: (line) => found(wholeNumber(line)),
  interval: (line, attribute) => INTERVALS[attribute as keyof typeof INTERVALS]?.(line) ?? UNCLEAR,
  'stage-range': parseStages,
  'date-interval': (line) => found(parseDates(line)),
};

const INTERVALS = {
  headcount: (line: string) => found(parseHeadcount(line)),
  founded: (line: string) => found(parseYears(line)),
  revenue: parseAmount,
  fundingTotal: parseAmount,
};

function found(value: unknown): Outcome {
  return value === null ? UNCLEAR : { ok: true, value };
}

function fault(code: Exclude<TypedFault['code'], 'unknown'>): Extract<Outcome, { ok: false }> {
  return { ok: false, fault: { code }, suggestions: [] };
}

function orSuggest(value: unknown, text: string, candidates: readonly Candidate<unknown>[]): Outcome {
  if (value !== null) return { ok: true, value };
  return { ok: false, fault: { code: 'unknown', item: text }, suggestions: suggest(text, candidates) };
}

function parseName(text: string, candidates: readonly Candidate<unknown>[]): Outcome {
  return orSuggest(findNamed(text, candidates), text, candidates);
}

/** Each item once; the first that is wrong speaks for the list. */
function parseList(line: string, parseItem: (item: string) => Outcome): Outcome {
  const items = line
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length > MAX_TYPED_ITEMS) return fault('too-many');
  const values = new Map<string, unknown>();
  for (const item of items) {
    const parsed = parseItem(item);
    if (!parsed.ok) return parsed;
    values.set(JSON.stringify(parsed.value), parsed.value);
  }
  return found(values.size > 0 ? [...values.values()] : null);
}

function parseCountryLine(line: string): Outcome {
  return orSuggest(parseCountry(line), line, COUNTRY_CANDIDATES);
}

function parseLanguage(item: string): Outcome {
  const code = /^[a-z]{2}$/i.test(item) ? item.toLowerCase() : null;
  return orSuggest(findNamed(item, LANGUAGE_NAMES) ?? code, item, LANGUAGE_NAMES);
}

/** "HubSpot", or "Salesforce CRM (hiring)" for a tool that is only known from job posts. */
function parseTechnology(item: string): Outcome {
  const open = item.lastIndexOf('(');
  const mark = open > 0 && item.endsWith(')') ? findNamed(item.slice(open + 1, -1), CLASS_NAMES) : null;
  const name = mark === null ? item : item.slice(0, open);
  const id = findNamed(name, TECHNOLOGY_CANDIDATES);
  return orSuggest(id === null ? null : { id, class: mark ?? 'runs' }, name.trim(), TECHNOLOGY_CANDIDATES);
}

/** In the letters of the domain name system: "müller.example" and its punycode are one. */
function parseDomain(line: string): string | null {
  const url = URL.canParse(line) ? line : `https://${line}`;
  return URL.canParse(url) ? registrableDomain(new URL(url).hostname) : null;
}

function parseLinkedinKey(line: string): LinkedinKey | null {
  const page = parseLinkedinPage(line.includes('/') && !line.includes('://') ? `https://${line}` : line);
  if (page) return page.isId ? { id: page.slugOrId } : { slug: page.slugOrId };
  if (/^\d{1,12}$/.test(line)) return { id: line };
  return SLUG.test(line) ? { slug: line.toLowerCase() } : null;
}

function wholeNumber(line: string): number | null {
  const number = line.startsWith('-') ? null : parseNumber(line);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

/** Money without a currency is a question, not a guess: the three likeliest are offered. */
function parseAmount(line: string): Outcome {
  const money = parseMoney(line);
  if (money) return { ok: true, value: money.value };
  const inDollars = parseMoney(`USD ${line}`);
  if (!inDollars) return UNCLEAR;
  return {
    ok: false,
    fault: { code: 'no-currency' },
    suggestions: ['$', '€', '£'].map((sign) => ({ text: `${sign}${line}` })),
  };
}

/** "2012", "2012-2014", "2012 to 2014", "2012+". */
function parseYears(line: string): Interval | null {
  const years = /^(\d{4}) ?(?:-|–|—|to) ?(\d{4})$/.exec(line);
  if (years) {
    const [from, to] = [parseYear(years[1] ?? ''), parseYear(years[2] ?? '')];
    return from !== null && to !== null && from <= to ? [from, to] : null;
  }
  const open = line.endsWith('+');
  const year = parseYear(open ? line.slice(0, -1) : line);
  if (year === null) return null;
  return [year, open ? null : year];
}

function parseDates(line: string): DateInterval | null {
  const [first = '', second, third] = line.split(BETWEEN);
  const from = parseDate(first);
  if (!from || third !== undefined) return null;
  if (second === undefined) return from;
  const to = parseDate(second);
  return to && from[0] <= to[1] ? [from[0], to[1]] : null;
}

/** "Series B", "Seed to Series A". */
function parseStages(line: string): Outcome {
  const [first = '', second, third] = line.split(BETWEEN);
  if (third !== undefined) return UNCLEAR;
  const from = parseName(first, STAGE_NAMES);
  const to = second === undefined ? from : parseName(second, STAGE_NAMES);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const [low, high] = [from.value as FundingStage, to.value as FundingStage];
  return FUNDING_STAGES.indexOf(low) <= FUNDING_STAGES.indexOf(high) ? found([low, high]) : UNCLEAR;
}
