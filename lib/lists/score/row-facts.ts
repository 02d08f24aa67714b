import type { ListedFact } from '#lib/dossier/listed-facts.ts';
import { mapIndustryName } from '#lib/industry/map-industry.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { parseCountry } from '#lib/parse/country.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { parseMoney } from '#lib/parse/money.ts';
import { parseYear } from '#lib/parse/year.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { Technology } from '#lib/values/technologies.ts';
import type { ListField } from '../fields.ts';

/** What is quoted of a cell. */
const MAX_CELL_QUOTE = 120;
/** More tools in one cell are a dump of everything that a vendor has ever seen. */
const MAX_TOOLS = 60;
/** A list says the same of many rows: what was read once is not read again. */
const MOST_KEPT = 50_000;

type Fields = Partial<Record<ListField, string>>;

/** In the place of the end of a person's domain. */
const COMPANY = '/';
const PERSONAL: readonly ListField[] = ['firstName', 'lastName', 'fullName', 'title'];

/** Reads what rows say of their companies; one reader a list. The same cell gives the same fact, by identity. */
export function factReader(): (fields: Fields, domain: string | null) => readonly ListedFact[] {
  const kept = new Map<string, ListedFact | null>();
  const once = (key: string, cell: string, read: (cell: string) => ListedFact | null): ListedFact | null => {
    const at = `${key} ${cell}`;
    const known = kept.get(at);
    if (known !== undefined) return known;
    const fact = read(cell);
    if (kept.size < MOST_KEPT) kept.set(at, fact);
    return fact;
  };
  const together = new Map<string, readonly ListedFact[]>();
  return (fields, domain) => {
    const isPerson = PERSONAL.some((field) => fields[field] !== undefined);
    const end = isPerson ? (domain?.slice(domain.lastIndexOf('.') + 1) ?? '') : COMPANY;
    const {
      industry = '',
      headcount = '',
      revenue = '',
      technologies = '',
      country = '',
      city = '',
    } = fields;
    const place = isPerson ? country : `${country}\n${city}`;
    const said = `${industry}\n${headcount}\n${revenue}\n${technologies}\n${end}\n${place}`;
    const known = together.get(said);
    if (known) return known;
    const facts = read(fields, isPerson ? end : null);
    if (together.size < MOST_KEPT) together.set(said, facts);
    return facts;
  };

  /** `end` = the end of the domain of a person; null for a company. */
  function read(fields: Fields, end: string | null): ListedFact[] {
    const facts: ListedFact[] = [];
    const add = (key: string, cell: string | undefined, read: (cell: string) => ListedFact | null) => {
      const fact = cell ? once(key, cell, read) : null;
      if (fact) facts.push(fact);
    };
    add('industry', fields.industry, industryFact);
    add('headcount', fields.headcount, headcountFact);
    add('founded', fields.founded, foundedFact);
    add('revenue', fields.revenue, revenueFact);
    add('technologies', fields.technologies, technologiesFact);
    if (end !== null) {
      add(`country of a person ${end}`, fields.country, (cell) => personsCountry(cell, end));
    } else {
      add('country', fields.country, countryFact);
      add('city', fields.city, cityFact);
    }
    return facts;
  }
}

function quoteOf(cell: string): string {
  return cleanText(cell, MAX_CELL_QUOTE);
}

function industryFact(cell: string): ListedFact | null {
  const value = mapIndustryName(cell);
  return value && { attribute: 'industry', value, quote: quoteOf(cell) };
}

function headcountFact(cell: string): ListedFact | null {
  const value = parseHeadcount(cell);
  return value && { attribute: 'headcount', value, quote: quoteOf(cell) };
}

function foundedFact(cell: string): ListedFact | null {
  const year = parseYear(cell);
  return year === null ? null : { attribute: 'founded', value: [year, year], quote: quoteOf(cell) };
}

/** Only with its currency: a bare number may be of any. */
function revenueFact(cell: string): ListedFact | null {
  const money = parseMoney(cell);
  return money && { attribute: 'revenue', value: money.value, quote: quoteOf(cell) };
}

function countryFact(cell: string): ListedFact | null {
  const value = parseCountry(cell);
  return value === null ? null : { attribute: 'hqCountry', value, quote: quoteOf(cell) };
}

function cityFact(cell: string): ListedFact | null {
  const value = quoteOf(cell);
  return value === '' ? null : { attribute: 'hqCity', value, quote: value };
}

/** Where an attendee lives is where the company is seated only if its domain says so too; else one place of it. */
function personsCountry(cell: string, end: string): ListedFact | null {
  const country = parseCountry(cell);
  if (country === null) return null;
  const quote = quoteOf(cell);
  const ofDomain = end === 'uk' ? 'GB' : end.toUpperCase();
  if (ofDomain === country) return { attribute: 'hqCountry', value: country, quote };
  return { attribute: 'countries', value: [country], quote };
}

let tools: Map<string, string> | undefined;

/** Tools that are known by name; the others of the cell say nothing. */
function technologiesFact(cell: string): ListedFact | null {
  tools ??= new Map(TECHNOLOGIES.map(({ id, name }) => [foldLetters(name), id]));
  const ids = new Set(
    cell.split(/[,;|\n]/, MAX_TOOLS).flatMap((name) => tools?.get(foldLetters(name)) ?? []),
  );
  const value = [...ids].map((id): Technology => ({ id, class: 'runs' }));
  return value.length > 0 ? { attribute: 'technologies', value, quote: quoteOf(cell) } : null;
}
