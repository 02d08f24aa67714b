import type { Audience } from '#lib/values/audience-set.ts';
import type { BusinessModel } from '#lib/values/business-model.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { BUYERS, type Buyers } from './buyer-patterns.ts';
import type { Cue } from './cue-patterns.ts';
import type { ForeignSays } from './foreign-says.ts';
import type { FoundCues } from './page-cues.ts';
import { type Line, mayMatch, type PageLines } from './page-lines.ts';

/** To whom a company sells, with the words that show it. */
export interface AudienceGuess {
  value: Audience[];
  quote: string;
  /** Points beyond what is needed. */
  lead: number;
}

/** Doors for each kind of buyer, side by side in a menu. */
const DOORS = {
  b2b: /^(?:for |zu )?(?:business|businesses|(?:business|corporate|commercial) customers|enterprise|companies|teams|geschäftskunden|firmenkunden|gewerbekunden|unternehmen|professionnels|entreprises|empresas|aziende|imprese|zakelijk|business banking|commercial banking|commercial)$/i,
  b2c: /^(?:for home|for families|(?:for )?(?:individuals?|personal|private customers|consumers|students|privatkunden|particuliers|particulares|personas|privati|particulier|residential|personal banking))$/i,
} as const;

/** Doors for people that are nothing else: "Personal" is a German company's staff. */
const DOOR_FOR_PEOPLE =
  /^(?:for home|for families|(?:for )?(?:private customers|consumers|privatkunden|particuliers|particulares|privati|particulier|residential))$/i;

/** Points of cues for businesses and for people as buyers. */
const POINTS: Readonly<Partial<Record<Cue, readonly [b2b: number, b2c: number]>>> = {
  demo: [1.5, 0],
  contactSales: [1.5, 0],
  seat: [0.5, 0],
  enterprise: [0.8, 0],
  developers: [0.6, 0],
  clients: [0.8, 0],
  industries: [1.2, 0],
  consultation: [0.3, 0.2],
  dealers: [0.5, 0.3],
  wholesale: [1, 0],
  investors: [0.2, 0],
  makes: [0.3, 0],
  cart: [-0.5, 1.2],
  shop: [-0.5, 0.9],
  stores: [-0.4, 1.2],
  donate: [-0.5, 0.6],
  quote: [0.2, 0.2],
  dining: [-0.3, 1],
};

const B2B_LEAVES =
  'software_devtools cybersecurity data_analytics business_software it_services sales_cx marketing_advertising professional_services aerospace_defense manufacturing semiconductors chemicals_materials mining_metals wholesale biotech_pharma';
const B2C_LEAVES =
  'wellness healthcare_providers retail_ecommerce consumer_goods travel_hospitality social_consumer_apps';
/** Leaves whose companies serve both kinds: a guess needs words. */
const LEAF_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  ...Object.fromEntries(B2B_LEAVES.split(' ').map((leaf) => [leaf, [2, 0] as const])),
  ...Object.fromEntries(B2C_LEAVES.split(' ').map((leaf) => [leaf, [0, 1.6] as const])),
  banking_lending: [0.2, 1],
  insurance: [0.2, 0.9],
  investment: [0.4, 0.6],
  real_estate: [0.3, 0.7],
  construction: [0.4, 0.6],
  hr_recruiting: [1.2, 0.2],
  accounting_finops: [1.1, 0.2],
  electronics_hardware: [0.8, 0.4],
  food_beverage: [0.3, 0.8],
  education: [0.4, 0.7],
  government_nonprofit: [0.2, 0.6],
  automotive: [0.4, 0.7],
  media_entertainment: [0.5, 0.5],
  logistics_transport: [0.9, 0.3],
  telecom: [0.6, 0.5],
  legal: [0.4, 0.5],
  medical_devices: [1, 0.2],
  health_it: [1, 0.2],
};
const MODEL_POINTS: Readonly<Partial<Record<BusinessModel, readonly [number, number]>>> = {
  saas: [0.8, 0],
  agency: [1.2, 0],
  wholesale: [1, 0],
  manufacturing: [0.3, 0],
  nonprofit: [0, 0.6],
  ecommerce: [-0.5, 1],
  retail: [-0.5, 1.2],
};
/** A maker's own shop, with all that a shop has. */
const PLAIN_SHOP = 4;
/** Makers and traders. */
const OF_TRADE: readonly Cue[] = ['makes', 'dealers', 'wholesale'];
/** A cart speaks for people as buyers where goods for people are sold; anybody may have one. */
const OF_SHOPS: ReadonlySet<Cue> = new Set(['cart', 'shop']);
const GOODS: ReadonlySet<string> = new Set([
  'retail_ecommerce',
  'consumer_goods',
  'food_beverage',
  'wellness',
]);
const LEAST_OF_GOODS = 0.3;
const HALF = 0.5;
const NAMED = 1.5;
const NEEDED = 2;
/** The less speaks for the other kind of buyer, the less is enough. */
const NEEDED_ALONE: Readonly<Record<Audience, readonly (readonly [most: number, needed: number])[]>> = {
  b2b: [
    [0.1, 1.25],
    [0.5, 1.6],
  ],
  b2c: [[0.35, 1.7]],
};
/** More support for the other kind of buyer than this makes the answer open. */
const MOST_DOUBT = 0.6;
const SHARE_OF_DOUBT = 0.28;
/** Texts that repeat a kind of buyer add up, to this. */
const MOST_OF_WORDS = 2;
const OF_WORDS = 0.6;

/** What speaks of a company's buyers. */
export interface BuyerSigns {
  lines: PageLines;
  /** Of menus. */
  labels: readonly string[];
  cues: FoundCues;
  /** Likely leaves, as far as they are guessed. */
  industry: readonly IndustryShare[];
  model: BusinessModel | null;
  says: ForeignSays;
}

/** The buyers for which page, industry and model speak together; null when they disagree or say too little. */
export function guessAudience(signs: BuyerSigns): AudienceGuess | null {
  const { cues } = signs;
  const points = audiencePoints(signs);
  const { found } = points;
  // Buyers that are named outweigh what companies of an industry usually do.
  const isNamed = (side: Audience, other: Audience) => points.said[side] >= NAMED && points.said[other] === 0;
  const b2b = points.b2b * (isNamed('b2c', 'b2b') ? HALF : 1);
  const b2c = points.b2c * (isNamed('b2b', 'b2c') ? HALF : 1);
  if (found.both !== '') return { value: ['b2b', 'b2c'], quote: found.both, lead: 1 };
  const [value, most, least]: [Audience, number, number] = b2b >= b2c ? ['b2b', b2b, b2c] : ['b2c', b2c, b2b];
  const needed = NEEDED_ALONE[value].find(([doubt]) => least <= doubt)?.[1] ?? NEEDED;
  if (most < needed || least > Math.max(MOST_DOUBT, most * SHARE_OF_DOUBT)) return null;
  // A menu with a door for people leads businesses in by the main one.
  if (value === 'b2b' && found.hasDoorForPeople) return null;
  // A shop of a maker or a trader serves dealers too.
  const isOfTrade = OF_TRADE.some((cue) => cues.has(cue) && (cue !== 'makes' || most < PLAIN_SHOP));
  if (value === 'b2c' && isOfTrade) return null;
  const quote = found[value].quote || quoteOfCues(cues, value);
  return { value: [value], quote, lead: most - NEEDED + Math.min(0, MOST_DOUBT - least) };
}

/** Points for businesses and for people, of words, cues, industry and model. */
export function audiencePoints({ lines, labels, cues, industry, model, says }: BuyerSigns) {
  const found = findBuyers(lines, labels);
  found.both ||= says.both;
  for (const side of ['b2b', 'b2c'] as const) found[side].quote ||= says.buyers[side].quote;
  const said = {
    b2b: Math.max(found.b2b.points, says.buyers.b2b.points),
    b2c: Math.max(found.b2c.points, says.buyers.b2c.points),
  };
  let { b2b, b2c } = said;
  const add = (points: readonly [number, number] | undefined, factor = 1) => {
    b2b += (points?.[0] ?? 0) * factor;
    b2c += (points?.[1] ?? 0) * factor;
  };
  const sellsGoods = industry.some(({ leaf, p }) => p >= LEAST_OF_GOODS && GOODS.has(leaf));
  for (const cue of cues.keys()) add(POINTS[cue], OF_SHOPS.has(cue) && !sellsGoods ? HALF : 1);
  for (const { leaf, p } of industry) add(LEAF_POINTS[leaf], p);
  if (model) add(MODEL_POINTS[model]);
  return { found, said, b2b, b2c };
}

function quoteOfCues(cues: FoundCues, value: Audience): string {
  const side = value === 'b2b' ? 0 : 1;
  const best = [...cues]
    .filter(([cue]) => (POINTS[cue]?.[side] ?? 0) > 0)
    .sort(([one], [other]) => (POINTS[other]?.[side] ?? 0) - (POINTS[one]?.[side] ?? 0))[0];
  return best?.[1].quote ?? '';
}

/** The parts of a page, those that speak of its company most first. */
const PARTS = [
  'statements',
  'title',
  'descriptions',
  'headings',
  'offers',
  'labels',
  'footer',
  'prose',
] as const;

function findBuyers(lines: PageLines, labels: readonly string[]) {
  const doors = (['b2b', 'b2c'] as const).map((side) => labels.find((label) => DOORS[side].test(label)));
  const found = {
    hasDoorForPeople: labels.some((label) => DOOR_FOR_PEOPLE.test(label)),
    both: doors.every((door) => door !== undefined) ? doors.join(' | ') : '',
    b2b: { points: 0, quote: '' },
    b2c: { points: 0, quote: '' },
  };
  const match = (line: Line, buyers: Buyers) =>
    mayMatch(line, buyers) ? BUYERS[buyers].says.exec(line.text)?.[0].toLowerCase() : undefined;
  const seen = new Set<string>();
  for (const line of PARTS.flatMap((part) => lines[part])) {
    if (found.both === '' && match(line, 'both') !== undefined) found.both = line.text;
    for (const side of ['b2b', 'b2c'] as const) {
      const words = match(line, side);
      if (words === undefined || seen.has(words)) continue;
      seen.add(words);
      found[side].points = Math.min(found[side].points + OF_WORDS, MOST_OF_WORDS);
      found[side].quote ||= line.text;
    }
  }
  return found;
}
