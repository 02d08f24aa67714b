import type { Audience, BusinessModel, IndustryShare } from '#lib/evidence/attributes.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import { indexNeededWords, possiblePatterns } from './needed-words.ts';
import type { Cue, FoundCues } from './page-cues.ts';

/** To whom a company sells, with the words that show it. */
export interface AudienceGuess {
  value: Audience[];
  quote: string;
  /** Points beyond what is needed. */
  lead: number;
}

/** Words in which a seller names its buyers; "both" names businesses and people in one breath. No text without a needed word matches. */
export const BUYERS = {
  both: {
    needs:
      'individuals residential businesses personal private privat particuliers bedrijven privati particulares home work',
    says: /\b(?:individuals and (?:businesses|companies|organi[sz]ations)|(?:businesses|companies|organi[sz]ations) and individuals|residential (?:and|&|or) commercial|commercial (?:and|&|or) residential|homes? and businesses|personal (?:and|&) (?:business|commercial)|private (?:and|&) (?:business|corporate) (?:clients|customers)|privat- und (?:geschäfts|firmen|gewerbe)kunden|particuliers et (?:les )?(?:professionnels|entreprises)|particulieren en bedrijven|bedrijven als (?:privé|particulier)\p{L}{0,20}|privati e (?:le )?(?:aziende|imprese)|particulares y empresas|consumers and businesses|for (?:home|work) (?:and|or) (?:work|home|business|office))\b/iu,
  },
  b2b: {
    needs:
      'b2b business businesses enterprises companies organizations organisations brands corporations startups manufacturers retailers employers agencies marketers developers teams team company organization organisation employees workforce enterprise customers marketing unternehmen firmen geschäftskunden entreprises empresas aziende imprese bedrijven fortune clients partners buyers',
    says: /\b(?:b2b|business-to-business|(?:for|help|helps|helping|enable|enables) (?:your |small |growing |global |modern |leading |thousands of |all ){0,4}(?:business|businesses|enterprises|companies|organi[sz]ations|brands|corporations|startups|manufacturers|retailers|employers|agencies|marketers|developers|sales teams|marketing teams|teams)|your (?:team|business|company|organi[sz]ation|employees|workforce|enterprise|customers|marketing)|für (?:unternehmen|firmen)|geschäftskunden|pour (?:les )?entreprises|para empresas|per (?:le )?(?:aziende|imprese)|voor bedrijven|enterprise[- ]grade|fortune 500|(?:oem|industrial|corporate|enterprise|commercial|business) (?:clients|customers|partners|buyers))\b/iu,
  },
  b2c: {
    needs:
      'home family kids child children pet dog car body skin wedding vacation holiday trip kitchen health ones garden wardrobe retirement travel homeowner homeowners homebuyer homebuyers individuals families men women everyone couples him her students privatkunden particuliers particulares privati particulieren patients guests travelers travellers gift adopt bill shipping personal seeker seekers players',
    says: /\b(?:your (?:home|family|kids|child|children|pet|dog|car|body|skin|wedding|vacation|holiday|trip|dream home|kitchen|health|loved ones|home loan|garden|wardrobe|retirement|travel)|homeowners?|home ?buyers?|for (?:individuals|families|kids|men|women|everyone|couples|him|her|students)|privatkunden|particuliers|particulares|privati|particulieren|patients|guests|travell?ers|gift ideas|adopt|pet owners|pay (?:my|your) bill|free shipping on|personal (?:loan|injury|training)s?|job seekers?|players)\b/iu,
  },
} as const;

/** Doors for each kind of buyer, side by side in a menu. */
const DOORS = {
  b2b: /^(?:for |zu )?(?:business|businesses|(?:business|corporate|commercial) customers|enterprise|companies|teams|geschäftskunden|firmenkunden|gewerbekunden|unternehmen|professionnels|entreprises|empresas|aziende|imprese|zakelijk|business banking|commercial banking|commercial)$/i,
  b2c: /^(?:for home|for families|(?:for )?(?:individuals?|personal|private customers|consumers|students|privatkunden|particuliers|particulares|personas|privati|particulier|residential|personal banking))$/i,
} as const;

const KINDS = ['both', 'b2b', 'b2c'] as const;
const NEEDED_WORDS = indexNeededWords(KINDS.map((kind) => BUYERS[kind].needs));

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
};

const B2B_LEAVES =
  'software_devtools cybersecurity data_analytics business_software it_services sales_cx marketing_advertising professional_services aerospace_defense manufacturing semiconductors chemicals_materials wholesale biotech_pharma';
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
const NEEDED = 2;
/** Where next to nothing speaks for people as buyers, less is enough. */
const NEEDED_ALONE = 1.6;
const NEXT_TO_NOTHING = 0.3;
/** More support for the other kind of buyer than this makes the answer open. */
const MOST_DOUBT = 0.6;
const SHARE_OF_DOUBT = 0.22;
/** Texts that repeat a kind of buyer add up, to this. */
const MOST_OF_WORDS = 2;
const OF_WORDS = 0.6;
const MAX_PROSE = 2_500;
const SENTENCE = /[.!?]\s|\n/;

/** The buyers for which page, industry and model speak together; null when they disagree or say too little. */
export function guessAudience(
  words: PageWords,
  prose: string,
  cues: FoundCues,
  industry: readonly IndustryShare[],
  model: BusinessModel | null,
): AudienceGuess | null {
  const { found, b2b, b2c } = audiencePoints(words, prose, cues, industry, model);
  if (found.both !== '') return { value: ['b2b', 'b2c'], quote: found.both, lead: 1 };
  const [value, most, least]: [Audience, number, number] = b2b >= b2c ? ['b2b', b2b, b2c] : ['b2c', b2c, b2b];
  const needed = value === 'b2b' && least <= NEXT_TO_NOTHING ? NEEDED_ALONE : NEEDED;
  if (most < needed || least > Math.max(MOST_DOUBT, most * SHARE_OF_DOUBT)) return null;
  // A shop of a maker or a trader serves dealers too.
  if (value === 'b2c' && OF_TRADE.some((cue) => cues.has(cue))) return null;
  const quote = found[value].quote || quoteOfCues(cues, value);
  return { value: [value], quote, lead: most - NEEDED + Math.min(0, MOST_DOUBT - least) };
}

/** Points for businesses and for people, of words, cues, industry and model. */
export function audiencePoints(
  words: PageWords,
  prose: string,
  cues: FoundCues,
  industry: readonly IndustryShare[],
  model: BusinessModel | null,
) {
  const found = findBuyers(words, prose);
  let [b2b, b2c] = [found.b2b.points, found.b2c.points];
  const add = (points: readonly [number, number] | undefined, factor = 1) => {
    b2b += (points?.[0] ?? 0) * factor;
    b2c += (points?.[1] ?? 0) * factor;
  };
  const sellsGoods = industry.some(({ leaf, p }) => p >= LEAST_OF_GOODS && GOODS.has(leaf));
  for (const cue of cues.keys()) add(POINTS[cue], OF_SHOPS.has(cue) && !sellsGoods ? HALF : 1);
  for (const { leaf, p } of industry) add(LEAF_POINTS[leaf], p);
  if (model) add(MODEL_POINTS[model]);
  return { found, b2b, b2c };
}

function quoteOfCues(cues: FoundCues, value: Audience): string {
  const side = value === 'b2b' ? 0 : 1;
  const best = [...cues]
    .filter(([cue]) => (POINTS[cue]?.[side] ?? 0) > 0)
    .sort(([one], [other]) => (POINTS[other]?.[side] ?? 0) - (POINTS[one]?.[side] ?? 0))[0];
  return best?.[1].quote ?? '';
}

function findBuyers(words: PageWords, prose: string) {
  const doors = (['b2b', 'b2c'] as const).map((side) =>
    words.labels.find((label) => DOORS[side].test(label)),
  );
  const found = {
    both: doors.every((door) => door !== undefined) ? doors.join(' | ') : '',
    b2b: { points: 0, quote: '' },
    b2c: { points: 0, quote: '' },
  };
  const texts = [
    ...words.statements.map(({ quote }) => quote),
    words.title,
    ...words.descriptions,
    ...words.headings,
    ...words.offers,
    ...words.labels,
    ...words.footer,
    ...prose.slice(0, MAX_PROSE).split(SENTENCE),
  ];
  const seen = new Set<string>();
  for (const [at, possible] of possiblePatterns(texts, NEEDED_WORDS).entries()) {
    if (possible === 0) continue;
    const text = texts[at] ?? '';
    for (const [number, kind] of KINDS.entries()) {
      if ((possible & (1 << number)) === 0) continue;
      if (kind === 'both') {
        if (found.both === '' && BUYERS.both.says.test(text)) found.both = text;
        continue;
      }
      const match = BUYERS[kind].says.exec(text)?.[0].toLowerCase();
      if (match === undefined || seen.has(match)) continue;
      seen.add(match);
      found[kind].points = Math.min(found[kind].points + OF_WORDS, MOST_OF_WORDS);
      found[kind].quote ||= text;
    }
  }
  return found;
}
