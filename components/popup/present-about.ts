import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import { attributeText } from '#lib/wording/attribute-text.ts';
import { factText } from '#lib/wording/fact-text.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { industryName } from './present-evidence.ts';

/** A company that the page is about, with what it states of it in words. */
export interface AboutView {
  company: AboutCompany;
  /** "Series B". */
  facts: string;
  /** The page's own words for the first of them; empty when it has none. */
  quote: string;
}

/** More companies do not fit above the fold, and a page about more is a list. */
const MAX_COMPANIES = 3;
const MAX_FACTS = 3;
/** Who it is: the row says so already. */
const IDENTITY = new Set<AttributeKey>(['name', 'description']);

/** The companies that a foreign page is about, as many as the popup can show. */
export function presentAbout(about: readonly AboutCompany[]): AboutView[] {
  return about.slice(0, MAX_COMPANIES).map((company) => {
    const told = company.facts.filter(({ attribute }) => !IDENTITY.has(attribute));
    const shown = told.length > 0 ? told : company.facts;
    const quote = shown.find((fact) => fact.quote !== '')?.quote ?? '';
    // The quote says the others that rest on it, in shorter words than ours.
    const apart = told.filter((fact, at) => fact.quote === '' || told.findIndex(sameQuote(fact)) === at);
    const words = apart.map(({ attribute, value }) => factText(attribute, value, industryName));
    const named = words.some(Boolean) ? words : shown.map(({ attribute }) => attributeText(attribute));
    return { company, facts: nameSome([...new Set(named.filter(Boolean))], MAX_FACTS, ', '), quote };
  });
}

function sameQuote({ quote }: Evidence): (other: Evidence) => boolean {
  return (other) => other.quote === quote;
}
