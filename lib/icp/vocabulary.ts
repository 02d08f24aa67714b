import type { AttributeKey } from '#lib/evidence/attributes.ts';

/** The word of the format: a reader of ICPs refuses every other. */
export const ICP_SCHEMA = 'icp/1';

export const DIMENSIONS = [
  'firmographic',
  'technographic',
  'behavioural',
  'trigger',
  'committee',
  'value',
  'maturity',
  'finance',
  'psychographic',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const TIERS = ['primary', 'secondary'] as const;
export type Tier = (typeof TIERS)[number];

/** Where an answer is to be found; `ask` = on no page, only a person can say. */
export const CHECK_PLACES = [
  'home',
  'about',
  'imprint',
  'careers',
  'pricing',
  'press',
  'linkedin',
  'ask',
] as const;
export type CheckPlace = (typeof CHECK_PLACES)[number];

export const BUYER_ROLES = ['economic', 'champion', 'technical', 'blocker', 'user'] as const;
export type BuyerRole = (typeof BUYER_ROLES)[number];
export { SENIORITIES, type Seniority } from '#lib/parse/seniority.ts';

/** Scopes of a phrase test. */
export const PHRASE_SCOPES = ['any', 'about', 'careers', 'pricing', 'press'] as const;
export type PhraseScope = (typeof PHRASE_SCOPES)[number];

/** Attributes with one value out of a vocabulary, or a set of them, for `in` and `notIn`. */
export const IN_ATTRIBUTES = [
  'industry',
  'businessModel',
  'audience',
  'hqCountry',
  'countries',
  'companyType',
  'phoneCountry',
  'languages',
  'flags',
] as const satisfies readonly AttributeKey[];
export type InAttribute = (typeof IN_ATTRIBUTES)[number];

/** Attributes that are intervals of numbers or of ordered stages, for `range`. */
export const RANGE_ATTRIBUTES = [
  'headcount',
  'linkedinMembers',
  'followers',
  'founded',
  'revenue',
  'fundingTotal',
  'fundingStage',
  'investors',
] as const satisfies readonly AttributeKey[];
export type RangeAttribute = (typeof RANGE_ATTRIBUTES)[number];

/** Attributes that are points in time, for `before` and `after`. */
export const DATE_ATTRIBUTES = ['founded', 'lastFunding'] as const satisfies readonly AttributeKey[];
/** Attributes that are sets of which a page shows a part, for `hasAny`, `hasAll`, `hasNone`. */
export const SET_ATTRIBUTES = [
  'technologies',
  'functions',
  'countries',
  'languages',
] as const satisfies readonly AttributeKey[];
export type SetAttribute = (typeof SET_ATTRIBUTES)[number];
export const COUNT_ATTRIBUTES = ['technologies', 'functions'] as const satisfies readonly AttributeKey[];
export const GROWTH_ATTRIBUTES = [
  'headcount',
  'linkedinMembers',
  'followers',
] as const satisfies readonly AttributeKey[];

/** Size bands of LinkedIn company pages, closed intervals of people; the last is open. */
export const LINKEDIN_SIZE_BANDS: readonly (readonly [number, number | null])[] = [
  [1, 1],
  [2, 10],
  [11, 50],
  [51, 200],
  [201, 500],
  [501, 1_000],
  [1_001, 5_000],
  [5_001, 10_000],
  [10_001, null],
];

/**
 * Days for which a fact counts in full (design: the TTL day itself still counts); null = it does not age. Attributes that
 * are missing here age like headcount.
 */
export const TTL_DAYS: Readonly<Partial<Record<AttributeKey, number | null>>> = {
  founded: null,
  industry: 1_095,
  businessModel: 1_095,
  audience: 1_095,
  companyType: 1_095,
  hqCountry: 1_095,
  countries: 1_095,
  phoneCountry: 1_095,
  technologies: 90,
  functions: 60,
};
export const DEFAULT_TTL_DAYS = 365;
export const HIRING_TTL_DAYS = 60;
export const TRIGGER_TTL_DAYS = 90;
