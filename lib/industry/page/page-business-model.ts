import type { PageWords } from '#lib/evidence/page-words.ts';
import type { BusinessModel } from '#lib/values/business-model.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { namesAgency } from '../offer/agency-signs.ts';
import type { Cue } from './cue-patterns.ts';
import type { ForeignSays } from './foreign-says.ts';
import type { FoundCues } from './page-cues.ts';

/** A business model with the words that show it; confidence as evidence counts it. */
export interface ModelGuess {
  model: BusinessModel;
  quote: string;
  /** Points ahead of the next model. */
  lead: number;
  /** How many different signs of the page speak for it; the trade is none. A label alone decides nothing. */
  signs: number;
  /** True where a noun or verb of the company's own words names it. */
  isNamed: boolean;
}

/** Nouns of self-descriptions ("We are a ..."); the first that fits decides. */
const NOUNS: readonly (readonly [BusinessModel, RegExp])[] = [
  [
    'nonprofit',
    /^(?:[\p{L}()\d-]{1,30} ){0,4}(?:non-?profit|not-for-profit|charity|501\(c\)\(?3\)?|gemeinnützige\p{L}{0,20}|ong|association à but non lucratif)\b/iu,
  ],
  [
    'agency',
    /^(?:[\p{L}&,/-]{1,30} ){0,7}(?:agency|agentur|agence|agencia|agenzia|agência|bureau|studio)\b/iu,
  ],
  [
    'saas',
    /^(?:[\p{L}&,/-]{1,30} ){0,7}(?:software(?:-as-a-service)?|saas|cloud|online|ai|no-code|data) (?:[\p{L}-]{1,30} ){0,2}(?:platform|company|provider|solution|tool|suite|software)\b|^(?:[\p{L}&,/-]{1,30} ){0,6}(?:platform|software|saas)\b/iu,
  ],
  [
    'manufacturing',
    /^(?:[\p{L}&,/-]{1,30} ){0,6}(?:manufacturer|hersteller|fabricant|fabricante|produttore|fabrikant|producer of)\b/iu,
  ],
  [
    'wholesale',
    /^(?:[\p{L}&,/-]{1,30} ){0,6}(?:distributor|wholesaler|großhändler|grossiste|distribuidor|distributore|groothandel)\b/iu,
  ],
  [
    'construction',
    /^(?:[\p{L}&,/-]{1,30} ){0,6}(?:builder|general contractor|construction company|home builder|bauunternehmen)\b/iu,
  ],
  [
    'financial',
    /^(?:[\p{L}&,/-]{1,30} ){0,5}(?:bank|credit union|insurance company|building society|mortgage lender|wealth management firm|insurer)\b/iu,
  ],
  ['marketplace', /^(?:[\p{L}&,/-]{1,30} ){0,5}(?:marketplace|marktplatz)\b/iu],
  [
    'services',
    /^(?:[\p{L}&,/-]{1,30} ){0,7}(?:consultancy|consulting (?:firm|company)|service provider|law firm|engineering (?:firm|company)|staffing (?:firm|agency|company)|recruiting (?:firm|agency)|beratung\p{L}{0,20}|services? company|it company|kanzlei)\b/iu,
  ],
];
/** A description of something else: a customer, a product, a place. */
const NOT_SELF =
  /\b(?:trademark|registered|part of|member|leader|leading|partner|great|good|way|place|simple|easy|must|key|important)\b/i;

/** The model that the company states, with the sentence. */
export function statedModel({ statements }: PageWords): { model: BusinessModel; quote: string } | null {
  for (const { says, quote } of statements) {
    const model = modelOf(says);
    if (model && !NOT_SELF.test(says.slice(0, 20))) return { model, quote };
  }
  return null;
}

/** A staffing agency, an engineers' bureau, a yoga studio are no agency that works for clients. */
function modelOf(says: string): BusinessModel | undefined {
  return NOUNS.find(([model, noun]) => noun.test(says) && (model !== 'agency' || namesAgency(says)))?.[0];
}

/** "Acme is a platform that ...": what follows, in a description. */
const IS_A = /(?:^|\s)(?:is|are) (?:an?|the|your) ([^.;:!?]{3,100})/i;

/** The model that a description of the page names, as one of the company's nouns. */
export function describedModel({ descriptions }: PageWords): { model: BusinessModel; quote: string } | null {
  for (const quote of descriptions) {
    const says = IS_A.exec(quote)?.[1] ?? '';
    const model = modelOf(says);
    // A list of all that a group does is no noun.
    if (model && !NOT_SELF.test(says.slice(0, 20)) && says.split(',').length < 3) return { model, quote };
  }
  return null;
}

/** Points that a cue gives to models, or takes. */
const POINTS: Readonly<Partial<Record<Cue, Readonly<Partial<Record<BusinessModel, number>>>>>> = {
  seat: { saas: 2 },
  trial: { saas: 1.6, services: -0.5 },
  demo: { saas: 1.6 },
  pricing: { saas: 1.2, services: -0.3 },
  signUp: { saas: 0.4, marketplace: 0.2 },
  logIn: { saas: 0.4, financial: 0.3 },
  developers: { saas: 0.7 },
  contactSales: { saas: 1 },
  enterprise: { saas: 0.4 },
  cart: { ecommerce: 1.3, retail: 0.6, wholesale: 0.6, saas: -1, services: -1 },
  shop: { ecommerce: 1, retail: 0.8, services: -0.6, saas: -0.5 },
  stores: { retail: 2 },
  donate: { nonprofit: 2 },
  clients: { services: 0.8, agency: 0.8 },
  services: { services: 1, agency: 0.4 },
  service: { services: 0.8 },
  consultation: { services: 1, agency: 0.5 },
  quote: { services: 0.5, manufacturing: 0.3, construction: 0.3 },
  products: { manufacturing: 0.5, wholesale: 0.3 },
  dealers: { manufacturing: 1.2 },
  makes: { manufacturing: 1.2, wholesale: -0.3 },
  builds: { construction: 2 },
  wholesale: { wholesale: 2, manufacturing: -0.3, ecommerce: -0.5 },
  marketplace: { marketplace: 2, ecommerce: -0.5 },
  agency: { agency: 2, services: -0.5 },
  dining: { services: 2, manufacturing: -1 },
  investors: { manufacturing: 0.3 },
};
/** A cue that many labels repeat counts a little more. */
const REPEATED = 3;
const REPEATED_POINTS = 0.4;

/** What companies of a leaf are, by points for a sure guess of the leaf. */
const OF_LEAF: Readonly<Record<string, Readonly<Partial<Record<BusinessModel, number>>>>> = {
  software_devtools: { saas: 1.6 },
  cybersecurity: { saas: 1, services: 0.5 },
  data_analytics: { saas: 1.2, services: 0.3 },
  business_software: { saas: 1.8, services: 0.2 },
  it_services: { services: 2, agency: 0.3, saas: -0.5 },
  sales_cx: { saas: 1.6 },
  marketing_advertising: { agency: 1, saas: 0.6, services: 0.4 },
  hr_recruiting: { services: 1, saas: 0.7 },
  legal: { services: 2 },
  professional_services: { services: 2 },
  accounting_finops: { services: 1.2, saas: 0.5 },
  payments_fintech: { saas: 0.8, financial: 0.8 },
  banking_lending: { financial: 2.5 },
  insurance: { financial: 2.5 },
  investment: { financial: 2.2 },
  biotech_pharma: { manufacturing: 1.8 },
  medical_devices: { manufacturing: 2 },
  healthcare_providers: { services: 2.2 },
  health_it: { saas: 1.5 },
  wellness: { services: 0.8, ecommerce: 0.4 },
  retail_ecommerce: { ecommerce: 1.2, retail: 1 },
  consumer_goods: { manufacturing: 0.8, ecommerce: 0.8, retail: 0.3 },
  food_beverage: { manufacturing: 1.2, ecommerce: 0.2 },
  travel_hospitality: { services: 1.4 },
  media_entertainment: { media: 1, services: 0.5 },
  social_consumer_apps: { saas: 0.4, marketplace: 0.3 },
  education: { services: 1, saas: 0.3 },
  government_nonprofit: { nonprofit: 1.5 },
  real_estate: { services: 1, construction: 0.4, marketplace: 0.2 },
  construction: { construction: 1.2, services: 1 },
  logistics_transport: { services: 2.2 },
  automotive: { retail: 0.8, manufacturing: 0.8, services: 0.3 },
  aerospace_defense: { manufacturing: 2 },
  manufacturing: { manufacturing: 2.2 },
  electronics_hardware: { manufacturing: 2 },
  semiconductors: { manufacturing: 2.5 },
  telecom: { services: 1.6 },
  wholesale: { wholesale: 2.2 },
  chemicals_materials: { manufacturing: 2.2 },
  mining_metals: { manufacturing: 1.5 },
  oil_gas: { services: 0.8, manufacturing: 0.8 },
  energy_utilities: { services: 1.2, manufacturing: 0.4 },
  agriculture: { manufacturing: 1.2 },
};

/** Every company has services; the label speaks for a service firm where the industry does. */
const WITHOUT_INDUSTRY = 0.6;
const LEAST_OF_SERVICES = 0.5;
/** What a description calls the company. */
const DESCRIBED = 1.5;
/** A cue that gives less is no sign of its own. */
const LEAST_OF_SIGN = 0.4;
/** A noun that the company gives itself stands for two signs; in another language, words of so many points do. */
const BY_ITSELF = 2;
const BY_ITSELF_POINTS = 1.3;

/** Points that the likely trades give to a model. */
export function pointsOfTrade(industry: readonly IndustryShare[], model: BusinessModel): number {
  return industry.reduce((sum, { leaf, p }) => sum + (OF_LEAF[leaf]?.[model] ?? 0) * p, 0);
}

/** The model for which cues, words of another language and industry speak together. */
export function guessModel(
  cues: FoundCues,
  industry: readonly IndustryShare[],
  said: ForeignSays['models'],
  described: { model: BusinessModel; quote: string } | null,
): ModelGuess | null {
  const points = new Map<BusinessModel, number>();
  const quotes = new Map<BusinessModel, { quote: string; points: number }>();
  const signs = new Map<BusinessModel, number>();
  const named = new Set<BusinessModel>();
  const add = (model: BusinessModel, more: number) => points.set(model, (points.get(model) ?? 0) + more);
  const count = (model: BusinessModel, more = 1) => signs.set(model, (signs.get(model) ?? 0) + more);
  for (const { leaf, p } of industry) {
    for (const [model, more] of Object.entries(OF_LEAF[leaf] ?? {})) add(model as BusinessModel, more * p);
  }
  const isOfServices = industry.some(
    ({ leaf }, rank) => rank === 0 && (OF_LEAF[leaf]?.services ?? 0) >= LEAST_OF_SERVICES,
  );
  if (described) {
    add(described.model, DESCRIBED);
    quotes.set(described.model, { quote: described.quote, points: DESCRIBED });
    count(described.model, BY_ITSELF);
    named.add(described.model);
  }
  for (const [model, { points: more, quote }] of said) {
    add(model, more);
    quotes.set(model, { quote, points: more });
    count(model, more >= BY_ITSELF_POINTS ? BY_ITSELF : 1);
    if (more >= BY_ITSELF_POINTS) named.add(model);
  }
  for (const [cue, { quote, count: times }] of cues) {
    const factor = cue === 'services' && !isOfServices ? WITHOUT_INDUSTRY : 1;
    for (const [model, more] of Object.entries(POINTS[cue] ?? {}) as [BusinessModel, number][]) {
      const all = more + (more > 0 && times >= REPEATED ? REPEATED_POINTS : 0);
      add(model, all * factor);
      if (more >= LEAST_OF_SIGN) count(model);
      if (more > (quotes.get(model)?.points ?? 0)) quotes.set(model, { quote, points: more });
    }
  }
  const [first, second] = [...points].sort((one, other) => other[1] - one[1]);
  if (!first || first[1] <= 0) return null;
  const [model, most] = first;
  const lead = most - Math.max(0, second?.[1] ?? 0);
  return {
    model,
    quote: quotes.get(model)?.quote ?? '',
    lead,
    signs: signs.get(model) ?? 0,
    isNamed: named.has(model),
  };
}
