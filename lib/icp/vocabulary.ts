import type { AttributeKey, AttributeWith } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { AttributeShape } from '#lib/values/shapes.ts';

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

/** Shapes of one value out of a vocabulary, or of a set of them, for `in` and `notIn`. */
const IN_SHAPES = [
  'industry',
  'business-model',
  'audience-set',
  'country',
  'country-set',
  'company-type',
  'language-set',
  'flag-set',
] as const satisfies readonly AttributeShape[];
export type InAttribute = AttributeWith<{ shape: (typeof IN_SHAPES)[number] }>;
export const IN_ATTRIBUTES = /* @__PURE__ */ attributesOf(IN_SHAPES);

/** Shapes that are intervals of numbers or of ordered stages, for `range`. */
const RANGE_SHAPES = ['interval', 'integer', 'stage-range'] as const satisfies readonly AttributeShape[];
export type RangeAttribute = AttributeWith<{ shape: (typeof RANGE_SHAPES)[number] }>;
export const RANGE_ATTRIBUTES = /* @__PURE__ */ attributesOf(RANGE_SHAPES);

/** Attributes that are points in time, for `before` and `after`. */
export type DateAttribute = AttributeWith<{ unit: 'years' } | { shape: 'date-interval' }>;
export const DATE_ATTRIBUTES = /* @__PURE__ */ ATTRIBUTE_KEYS.filter(isDate);

/** Shapes of sets of which a page shows a part, for `hasAny`, `hasAll`, `hasNone`. */
const SET_SHAPES = [
  'technologies',
  'department-set',
  'country-set',
  'language-set',
] as const satisfies readonly AttributeShape[];
export type SetAttribute = AttributeWith<{ shape: (typeof SET_SHAPES)[number] }>;
export const SET_ATTRIBUTES = /* @__PURE__ */ attributesOf(SET_SHAPES);

/** Shapes of sets of a known vocabulary, whose members are counted. */
const COUNT_SHAPES = ['technologies', 'department-set'] as const satisfies readonly AttributeShape[];
export const COUNT_ATTRIBUTES = /* @__PURE__ */ attributesOf(COUNT_SHAPES);

export type GrowthAttribute = AttributeWith<{ counted: true }>;
export const GROWTH_ATTRIBUTES = /* @__PURE__ */ ATTRIBUTE_KEYS.filter(isCounted);

function attributesOf<S extends AttributeShape>(shapes: readonly S[]): AttributeWith<{ shape: S }>[] {
  return ATTRIBUTE_KEYS.filter((attribute): attribute is AttributeWith<{ shape: S }> =>
    shapes.some((shape) => shape === ATTRIBUTES[attribute].shape),
  );
}

function isDate(attribute: AttributeKey): attribute is DateAttribute {
  const { unit, shape } = ATTRIBUTES[attribute];
  return unit === 'years' || shape === 'date-interval';
}

function isCounted(attribute: AttributeKey): attribute is GrowthAttribute {
  return ATTRIBUTES[attribute].counted === true;
}

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

/** News ages by its kind: open jobs are filled sooner than the rest is forgotten. */
export const HIRING_TTL_DAYS = 60;
export const TRIGGER_TTL_DAYS = 90;
