import { listLinkedinNames } from '#lib/industry/linkedin-industry.ts';
import { mapIndustryName } from '#lib/industry/map-industry.ts';
import { SELLER_WORDS } from '#lib/industry/seller-words.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { KnownNames } from '#lib/values/typed/parsers.ts';
import type { Candidate } from '#lib/values/typed/suggest.ts';

let known: KnownNames | undefined;

/** What the taxonomy and the catalog of tools know by name; put together when somebody types, not when a worker wakes up. */
export function knownNames(): KnownNames {
  known ??= {
    findIndustry: mapIndustryName,
    industries: industryCandidates(),
    tools: technologyCandidates(),
  };
  return known;
}

export function technologyCandidates(): Candidate<string>[] {
  return TECHNOLOGIES.map(({ id, name, aliases = [] }) => ({ value: id, names: [name, id, ...aliases] }));
}

/** Every leaf under its own name, with all words that the alias map knows for it. */
function industryCandidates(): Candidate<string>[] {
  const listed = new Map<string, string[]>();
  for (const [name, leaf] of listLinkedinNames()) listed.set(leaf, [...(listed.get(leaf) ?? []), name]);
  return INDUSTRY_LEAVES.map(({ id, name }) => ({
    value: id,
    names: [name, ...(SELLER_WORDS[id]?.split('|') ?? []), ...(listed.get(id) ?? [])],
  }));
}
