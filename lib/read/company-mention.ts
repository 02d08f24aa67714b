import type { Evidence } from '#lib/evidence/evidence.ts';

/** A company that a foreign page speaks of and links to, with what the page states about it. */
export interface CompanyMention {
  name: string;
  /** Host of its own site, as the page links it. */
  host: string;
  facts: Evidence[];
}

/** A company that a foreign page speaks of, by its registrable domain; it states at least one fact of it. */
export interface AboutCompany {
  name: string;
  domain: string;
  facts: Evidence[];
}

/** Confidence of what others say about a company: inferred, below everything that it states itself. */
export const THIRD_PARTY = 750;
