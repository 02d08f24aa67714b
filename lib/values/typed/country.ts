import { parseCountry } from '#lib/parse/country.ts';
import { COUNTRY_NAMES } from '#lib/parse/country-names.ts';
import type { Parsed } from './parsed.ts';
import { foundOrSuggest, parseList } from './parsed.ts';
import type { Candidate } from './suggest.ts';

/** Countries in English, with their names in other languages behind. */
export const COUNTRY_CANDIDATES: readonly Candidate<string>[] = COUNTRY_NAMES.split(';').map((entry) => ({
  value: entry.slice(0, 2),
  names: entry.slice(2).split('|').map(capitalizeWords),
}));

export function parseCountryName(line: string): Parsed<string> {
  return foundOrSuggest(parseCountry(line), line, COUNTRY_CANDIDATES);
}

export function parseCountryNames(line: string): Parsed<string[]> {
  return parseList(line, parseCountryName);
}

function capitalizeWords(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
