import { listLinkedinNames } from '#lib/industry/linkedin-industry.ts';
import { SELLER_WORDS } from '#lib/industry/seller-words.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { COUNTRY_NAMES } from '#lib/parse/country-names.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { Candidate } from './suggest.ts';

/** Every leaf under its own name, with all words that the alias map knows for it. */
export const INDUSTRY_CANDIDATES: readonly Candidate<string>[] = INDUSTRY_LEAVES.map(({ id, name }) => ({
  value: id,
  names: [
    name,
    ...(SELLER_WORDS[id]?.split('|') ?? []),
    ...listLinkedinNames().flatMap(([listed, leaf]) => (leaf === id ? [listed] : [])),
  ],
}));

export const TECHNOLOGY_CANDIDATES: readonly Candidate<string>[] = TECHNOLOGIES.map(({ id, name }) => ({
  value: id,
  names: [name, id],
}));

/** Countries in English, with their names in other languages behind. */
export const COUNTRY_CANDIDATES: readonly Candidate<string>[] = COUNTRY_NAMES.split(';').map((entry) => ({
  value: entry.slice(0, 2),
  names: entry.slice(2).split('|').map(capitalizeWords),
}));

function capitalizeWords(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
