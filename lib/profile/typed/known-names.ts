import { listLinkedinNames } from '#lib/industry/linkedin-industry.ts';
import { mapIndustryName } from '#lib/industry/map-industry.ts';
import { SELLER_WORDS } from '#lib/industry/seller-words.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { KnownNames } from '#lib/values/typed/parsers.ts';
import type { Candidate } from '#lib/values/typed/suggest.ts';

/** Every leaf under its own name, with all words that the alias map knows for it. */
const INDUSTRY_CANDIDATES: readonly Candidate<string>[] = INDUSTRY_LEAVES.map(({ id, name }) => ({
  value: id,
  names: [
    name,
    ...(SELLER_WORDS[id]?.split('|') ?? []),
    ...listLinkedinNames().flatMap(([listed, leaf]) => (leaf === id ? [listed] : [])),
  ],
}));

export const TECHNOLOGY_CANDIDATES: readonly Candidate<string>[] = TECHNOLOGIES.map(
  ({ id, name, aliases = [] }) => ({
    value: id,
    names: [name, id, ...aliases],
  }),
);

/** What the taxonomy and the catalog of tools know by name. */
export const KNOWN_NAMES: KnownNames = {
  findIndustry: mapIndustryName,
  industries: INDUSTRY_CANDIDATES,
  tools: TECHNOLOGY_CANDIDATES,
};
