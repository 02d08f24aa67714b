import { claimReader } from '#lib/lists/identity/row-claims.ts';
import { factReader } from '#lib/lists/score/row-facts.ts';
import type { MappedRow } from '#lib/lists/table.ts';
import { areDisjoint, type Interval } from '#lib/values/interval.ts';
import type { DirectoryFacts } from './facts.ts';

/** Which companies a pack is for; nothing = all. */
export interface Market {
  /** Country codes. */
  countries: ReadonlySet<string> | null;
  size: Interval | null;
}

/** Why a row is not in the pack. */
export const LEFT_OUT = ['no-place', 'no-facts', 'other-country', 'other-size'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export type CompanyRow =
  | { ok: true; domain: string | null; linkedin: string | null; facts: DirectoryFacts }
  | { ok: false; why: LeftOut };

/** Reads rows of a company file; one reader a file. A company without a size or country stays: it may be in the market. */
export function companyReader({ countries, size }: Market): (row: MappedRow) => CompanyRow {
  const claimsOf = claimReader();
  const factsOf = factReader();
  return (row) => {
    const { site: domain, linkedin } = claimsOf(row).claims;
    if (domain === null && linkedin === null) return { ok: false, why: 'no-place' };
    const facts = noFacts();
    for (const fact of factsOf(row.fields, domain)) {
      if (fact.attribute === 'headcount') facts.size = fact.value;
      if (fact.attribute === 'founded') facts.founded = fact.value[0];
      if (fact.attribute === 'industry') facts.industry = fact.value[0]?.leaf ?? null;
      if (fact.attribute === 'hqCountry') facts.country = fact.value;
    }
    if (Object.values(facts).every((value) => value === null)) return { ok: false, why: 'no-facts' };
    if (countries && facts.country !== null && !countries.has(facts.country)) {
      return { ok: false, why: 'other-country' };
    }
    if (size && facts.size && areDisjoint(size, facts.size)) return { ok: false, why: 'other-size' };
    return { ok: true, domain, linkedin, facts };
  };
}

function noFacts(): DirectoryFacts {
  return { size: null, founded: null, industry: null, country: null };
}
