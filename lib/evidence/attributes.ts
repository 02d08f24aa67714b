/**
 * The attribute vocabulary: the only list. ICP criteria, profile keys, CSV columns and SQL columns come from it.
 */

/** Closed interval; a null end is open: "10,001+" is [10001, null], an exact 40 is [40, 40]. */
export type Interval = readonly [low: number, high: number | null];

/** Closed interval of ISO dates (YYYY-MM-DD), both ends known. */
export type DateInterval = readonly [from: string, to: string];

export const BUSINESS_MODELS = [
  'saas',
  'services',
  'agency',
  'manufacturing',
  'ecommerce',
  'retail',
  'wholesale',
  'marketplace',
  'financial',
  'construction',
  'media',
  'nonprofit',
  'public',
  'other',
] as const;
export type BusinessModel = (typeof BUSINESS_MODELS)[number];

export const AUDIENCES = ['b2b', 'b2c'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Ordered from the earliest to the latest; "bootstrapped" stands before any round. */
export const FUNDING_STAGES = [
  'bootstrapped',
  'pre-seed',
  'seed',
  'series-a',
  'series-b',
  'series-c',
  'series-d',
  'series-e',
  'series-f',
  'growth',
  'private-equity',
  'public',
] as const;
export type FundingStage = (typeof FUNDING_STAGES)[number];
/** Closed range of stages: "Series B" is [series-b, series-b], "Series unknown" is [series-a, series-f]. */
export type FundingStageRange = readonly [from: FundingStage, to: FundingStage];

export const COMPANY_TYPES = [
  'public',
  'private',
  'nonprofit',
  'government',
  'education',
  'partnership',
  'self-employed',
] as const;
export type CompanyType = (typeof COMPANY_TYPES)[number];

export const DEPARTMENTS = [
  'sales',
  'revops',
  'marketing',
  'engineering',
  'security',
  'finance',
  'hr',
  'legal',
  'support',
  'data',
  'it',
  'operations',
  'product',
  'customer-success',
  'procurement',
] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** From the strongest to the weakest. `mentions` never satisfies a criterion. */
export const TECHNOLOGY_CLASSES = ['runs', 'hosted-on', 'hires-for', 'mentions'] as const;
export type TechnologyClass = (typeof TECHNOLOGY_CLASSES)[number];
export interface Technology {
  id: string;
  class: TechnologyClass;
}

export const TRIGGER_KINDS = [
  'hiring',
  'funding',
  'leadership-change',
  'launch',
  'expansion',
  'acquisition',
  'compliance',
  'migration',
  'partnership',
  'award',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];
export interface Trigger {
  kind: TriggerKind;
  /** What it is about: a department for hiring, a place for expansion, a technology for migration. */
  about?: string;
  /** Absent = undated: never "fresh". */
  date?: DateInterval;
  quote: string;
}

export const ACCOUNT_FLAGS = [
  'acquired',
  'archived',
  'unclaimed',
  'staffing',
  'subsidiary',
  'headcount-rollup',
] as const;
export type AccountFlag = (typeof ACCOUNT_FLAGS)[number];

/** Parts of a company's presence that a criterion can ask about. */
export const SCOPES = [
  'home',
  'about',
  'imprint',
  'careers',
  'pricing',
  'press',
  'linkedin',
  'other',
] as const;
export type Scope = (typeof SCOPES)[number];

export interface IndustryShare {
  /** Leaf id of the taxonomy. */
  leaf: string;
  /** Probability 0..1; 1 = stated. */
  p: number;
}

/** The numeric id is the key, the slug an alias; at least one of them is present. */
export interface LinkedinKey {
  slug?: string;
  id?: string;
}

/** What a reader could have seen: technologies 0..1000 (1000 = every channel), scopes read whole. */
export interface Scan {
  technologies: number;
  scopes: Scope[];
}

export interface AttributeValues {
  name: string;
  legalName: string;
  description: string;
  tagline: string;
  parent: string;
  /** Registrable domain (public suffix list with private suffixes). */
  domain: string;
  linkedin: LinkedinKey;
  /** Top three, most likely first. */
  industry: IndustryShare[];
  specialties: string[];
  businessModel: BusinessModel;
  audience: Audience[];
  /** ISO 3166-1 alpha-2, upper case. */
  hqCountry: string;
  countries: string[];
  hqRegion: string;
  hqCity: string;
  headcount: Interval;
  /** People on LinkedIn who name the company; never headcount. */
  linkedinMembers: number;
  followers: number;
  /** Years. */
  founded: Interval;
  /** US dollars a year. */
  revenue: Interval;
  /** US dollars. */
  fundingTotal: Interval;
  fundingStage: FundingStageRange;
  lastFunding: DateInterval;
  investors: number;
  companyType: CompanyType;
  phoneCountry: string;
  /** ISO 639-1, lower case. */
  languages: string[];
  technologies: Technology[];
  triggers: Trigger[];
  /** Departments seen; presence only. */
  functions: Department[];
  /** Discovery answers: question id to answer id. */
  answers: Record<string, string>;
  flags: AccountFlag[];
  scan: Scan;
  /** Up to 16 kB of the page's own visible prose; never exported. */
  text: string;
}
export type AttributeKey = keyof AttributeValues;

export type AttributeShape =
  | 'text'
  | 'domain'
  | 'linkedin'
  | 'industry'
  | 'text-set'
  | 'business-model'
  | 'audience-set'
  | 'country'
  | 'country-set'
  | 'interval'
  | 'integer'
  | 'stage-range'
  | 'date-interval'
  | 'company-type'
  | 'language-set'
  | 'technologies'
  | 'triggers'
  | 'department-set'
  | 'answers'
  | 'flag-set'
  | 'scan'
  | 'prose';

/** The value's shape of every attribute, in the order in which they are listed to people. */
export const ATTRIBUTES: Readonly<Record<AttributeKey, AttributeShape>> = {
  name: 'text',
  legalName: 'text',
  description: 'text',
  tagline: 'text',
  parent: 'text',
  domain: 'domain',
  linkedin: 'linkedin',
  industry: 'industry',
  specialties: 'text-set',
  businessModel: 'business-model',
  audience: 'audience-set',
  hqCountry: 'country',
  countries: 'country-set',
  hqRegion: 'text',
  hqCity: 'text',
  headcount: 'interval',
  linkedinMembers: 'integer',
  followers: 'integer',
  founded: 'interval',
  revenue: 'interval',
  fundingTotal: 'interval',
  fundingStage: 'stage-range',
  lastFunding: 'date-interval',
  investors: 'integer',
  companyType: 'company-type',
  phoneCountry: 'country',
  languages: 'language-set',
  technologies: 'technologies',
  triggers: 'triggers',
  functions: 'department-set',
  answers: 'answers',
  flags: 'flag-set',
  scan: 'scan',
  text: 'prose',
};
export const ATTRIBUTE_KEYS = Object.keys(ATTRIBUTES) as AttributeKey[];
