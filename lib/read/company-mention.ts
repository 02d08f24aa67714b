import type { AttributeKey } from '#lib/evidence/attributes.ts';
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

/** What others can know of a company. Who it is and where it can be found is its own to say. */
export const THIRD_PARTY_ATTRIBUTES = [
  'name',
  'description',
  'industry',
  'hqCountry',
  'hqCity',
  'headcount',
  'founded',
  'revenue',
  'fundingTotal',
  'fundingStage',
  'lastFunding',
  'investors',
  'companyType',
  'triggers',
] as const satisfies readonly AttributeKey[];
