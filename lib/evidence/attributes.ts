import type { IntervalUnit } from '#lib/values/interval.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { AttributeShape, ShapeValues } from '#lib/values/shapes.ts';

/** All that the product must know of an attribute. What is left out is the usual case. */
export type AttributeRow = {
  /** Days for which a fact counts in full, the last one included; null = it does not age. Left out: a year. */
  ttlDays?: number | null;
  /** Pages that usually state it, and behind them those that sometimes do. Left out: a home page. */
  places?: readonly (readonly Exclude<Scope, 'other'>[])[];
  /** Others can know it. Who a company is and where it can be found is its own to say. */
  thirdParty?: true;
  /** A number that is read again and again: earlier readings are kept, and two of one source tell how it grows. */
  counted?: true;
  /** It comes and goes between two looks at one page: its absence today is no proof that it is gone. */
  fleeting?: true;
  /** A company page on LinkedIn always states it: read whole and silent, it says that there is none. */
  alwaysOnLinkedin?: true;
  /** What a reader notes for the engine: nothing to show beside a quote. */
  hidden?: true;
  /** Nobody types it: news have dates and quotes, answers their buttons, the rest is a reader's. */
  untyped?: true;
} & (
  | { shape: Exclude<AttributeShape, 'interval'>; unit?: never }
  | { shape: 'interval'; unit: IntervalUnit }
);

/** The attribute vocabulary: the only list, in the order in which attributes are listed to people. */
const ROWS = {
  name: { shape: 'text', thirdParty: true },
  legalName: { shape: 'text' },
  description: { shape: 'text', thirdParty: true },
  tagline: { shape: 'text' },
  parent: { shape: 'text' },
  domain: { shape: 'domain' },
  linkedin: { shape: 'linkedin' },
  industry: {
    shape: 'industry',
    ttlDays: 1_095,
    places: [['linkedin']],
    thirdParty: true,
    alwaysOnLinkedin: true,
  },
  specialties: { shape: 'text-set' },
  businessModel: { shape: 'business-model', ttlDays: 1_095, places: [['home', 'pricing'], ['about']] },
  audience: { shape: 'audience-set', ttlDays: 1_095, places: [['home'], ['about']] },
  hqCountry: {
    shape: 'country',
    ttlDays: 1_095,
    places: [['imprint', 'linkedin'], ['about']],
    thirdParty: true,
  },
  countries: { shape: 'country-set', ttlDays: 1_095, places: [['imprint'], ['about']] },
  hqRegion: { shape: 'text' },
  hqCity: { shape: 'text', thirdParty: true },
  headcount: {
    shape: 'interval',
    unit: 'people',
    places: [['linkedin'], ['about']],
    thirdParty: true,
    counted: true,
    alwaysOnLinkedin: true,
  },
  /** People on LinkedIn who name the company; never headcount. */
  linkedinMembers: { shape: 'integer', places: [['linkedin']], counted: true },
  followers: { shape: 'integer', places: [['linkedin']], counted: true, alwaysOnLinkedin: true },
  founded: {
    shape: 'interval',
    unit: 'years',
    ttlDays: null,
    places: [['about', 'linkedin']],
    thirdParty: true,
  },
  /** A year's. */
  revenue: { shape: 'interval', unit: 'dollars', places: [['press']], thirdParty: true },
  fundingTotal: { shape: 'interval', unit: 'dollars', places: [['press']], thirdParty: true },
  fundingStage: { shape: 'stage-range', places: [['press'], ['about']], thirdParty: true },
  lastFunding: { shape: 'date-interval', places: [['press']], thirdParty: true },
  investors: { shape: 'integer', places: [['press']], thirdParty: true },
  companyType: { shape: 'company-type', ttlDays: 1_095, places: [['linkedin']], thirdParty: true },
  phoneCountry: { shape: 'country', ttlDays: 1_095, places: [['imprint']] },
  languages: { shape: 'language-set', places: [['home']] },
  technologies: { shape: 'technologies', ttlDays: 90, places: [['home']], fleeting: true },
  triggers: { shape: 'triggers', thirdParty: true, fleeting: true, untyped: true },
  /** Departments seen; presence only. */
  functions: { shape: 'department-set', ttlDays: 60, places: [['careers'], ['about']], fleeting: true },
  answers: { shape: 'answers', untyped: true },
  flags: { shape: 'flag-set', places: [['linkedin']] },
  scan: { shape: 'scan', hidden: true, untyped: true },
  /** Never exported. */
  text: { shape: 'prose', hidden: true, untyped: true },
} as const satisfies Readonly<Record<string, AttributeRow>>;

type Rows = typeof ROWS;
export type AttributeKey = keyof Rows;
export type AttributeValues = { [K in AttributeKey]: ShapeValues[Rows[K]['shape']] };
/** The attributes whose rows say this. */
export type AttributeWith<Part> = {
  [K in AttributeKey]: Rows[K] extends Part ? K : never;
}[AttributeKey];

export const ATTRIBUTES: Readonly<Record<AttributeKey, AttributeRow>> = ROWS;
export const ATTRIBUTE_KEYS = Object.keys(ROWS) as AttributeKey[];
/** A year: as long as a headcount. */
const USUAL_TTL_DAYS = 365;

/** Days for which a fact of an attribute counts in full, the last one included; null = it does not age. */
export function ttlOf(attribute: AttributeKey): number | null {
  const { ttlDays } = ATTRIBUTES[attribute];
  return ttlDays === undefined ? USUAL_TTL_DAYS : ttlDays;
}

/** What is known of a name that may be an attribute's. */
export function rowOf(attribute: string): AttributeRow | undefined {
  return Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute as AttributeKey] : undefined;
}
