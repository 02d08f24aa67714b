import type { PageWords } from '#lib/evidence/page-words.ts';
import { foldText } from '#lib/parse/fold-text.ts';
import type { BusinessModel } from '#lib/values/business-model.ts';
import { stemsOf } from '../classifier/classify-foreign.ts';
import { findStems, indexStems, type StemIndex } from '../classifier/find-stems.ts';
import { FOREIGN_WORDS } from '../classifier/foreign-words.ts';
import { BUYER_WORDS } from './buyer-words.ts';
import { chunksOf } from './foreign-chunks.ts';
import { isFrameLabel } from './frame-labels.ts';
import { MODEL_WORDS } from './model-words.ts';
import { TRADE_BUYERS } from './trade-buyers.ts';

/** Points with the text that speaks for them. */
export interface Support {
  points: number;
  quote: string;
}

/** What a page in another language than English says of how its company earns, and from whom. */
export interface ForeignSays {
  models: ReadonlyMap<BusinessModel, Support>;
  /** "both": a sentence that names businesses and people. */
  buyers: Readonly<Record<'b2b' | 'b2c', Support>>;
  both: string;
}

const NOTHING: ForeignSays = {
  models: new Map(),
  buyers: { b2b: { points: 0, quote: '' }, b2c: { points: 0, quote: '' } },
  both: '',
};
/** Points of the first word for a model in a text about itself, in any other, and of every further word. */
const SELF = 1.6;
const ELSEWHERE = 1.3;
/** Many support an association or wrote for a paper: only the page's own texts tell. */
const OF_MANY: ReadonlySet<BusinessModel> = new Set(['nonprofit', 'media', 'marketplace']);
const FURTHER = 0.3;
const PLAIN = 0.4;
const MOST_OF_MODEL = 2.8;
const BUYER = 0.9;
const PLAIN_BUYER = 0.3;
/** Who buys from such a trade, where its name says what the company is, and elsewhere. */
const TRADE = 1.2;
const TRADE_ELSEWHERE = 0.7;
const MOST_OF_BUYERS = 2.4;
/** Leaves whose companies are served where they are named after "for": software for clinics. */
const ORGANIZATIONS: ReadonlySet<string> = new Set([
  'healthcare_providers',
  'travel_hospitality',
  'retail_ecommerce',
  'food_beverage',
  'education',
  'legal',
  'banking_lending',
  'manufacturing',
  'construction',
  'agriculture',
  'biotech_pharma',
]);
const MAX_PROSE = 2_500;
const SENTENCE = /[.!?]\s|\n/;

const models = new Map<string, StemIndex<BusinessModel>>();
const buyers = new Map<string, StemIndex<'b2b' | 'b2c'>>();
const trades = new Map<string, StemIndex<'b2b' | 'b2c'>>();

/** Reads the words of a page's own texts in its language; nothing for English and languages without lists. */
export function readForeignSays(words: PageWords, prose: string): ForeignSays {
  const { language } = words;
  const modelIndex = indexOf(models, MODEL_WORDS, language);
  const buyerIndex = indexOf(buyers, BUYER_WORDS, language);
  const tradeIndex = indexOf(trades, TRADE_BUYERS, language);
  const leafIndex = stemsOf(language);
  if (!modelIndex || !buyerIndex || !tradeIndex || !leafIndex) return NOTHING;
  const found = new Map<BusinessModel, { stems: Map<string, number>; quote: string; best: number }>();
  const bought = { b2b: new Map<string, number>(), b2c: new Map<string, number>() };
  const known = { b2b: new Map<string, number>(), b2c: new Map<string, number>() };
  const quotes = { b2b: '', b2c: '' };
  let both = '';
  for (const [text, isSelf] of textsOf(words, prose)) {
    for (const chunk of chunksOf(text)) {
      for (const { of, at, stem, isStrong } of findStems(chunk.words, modelIndex)) {
        if (chunk.served.has(at)) continue;
        const points = isStrong ? (isSelf ? SELF : OF_MANY.has(of) ? PLAIN : ELSEWHERE) : PLAIN;
        const own = found.get(of) ?? { stems: new Map(), quote: '', best: 0 };
        own.stems.set(stem, Math.max(points, own.stems.get(stem) ?? 0));
        if (points > own.best) Object.assign(own, { best: points, quote: text });
        found.set(of, own);
      }
      for (const { of, at, stem } of findStems(chunk.words, tradeIndex)) {
        if (chunk.served.has(at)) continue;
        known[of].set(stem, Math.max(isSelf ? TRADE : TRADE_ELSEWHERE, known[of].get(stem) ?? 0));
        quotes[of] ||= text;
      }
      for (const { of, at, stem, isStrong } of chunk.served.size > 0
        ? findStems(chunk.words, leafIndex)
        : []) {
        if (!isStrong || !chunk.served.has(at) || !ORGANIZATIONS.has(of)) continue;
        bought.b2b.set(stem, BUYER);
        quotes.b2b ||= text;
      }
      const sides = new Set<string>();
      for (const { of, stem, isStrong } of findStems(chunk.words, buyerIndex)) {
        bought[of].set(stem, isStrong ? BUYER : PLAIN_BUYER);
        if (!isStrong) continue;
        quotes[of] ||= text;
        sides.add(of);
      }
      if (sides.size === 2) both ||= text;
    }
  }
  return {
    models: new Map([...found].map(([model, { stems, quote }]) => [model, { points: sumOf(stems), quote }])),
    buyers: {
      b2b: supportOf(bought.b2b, known.b2b, quotes.b2b),
      b2c: supportOf(bought.b2c, known.b2c, quotes.b2c),
    },
    both,
  };
}

function sumOf(stems: ReadonlyMap<string, number>): number {
  const [best = 0, ...others] = [...stems.values()].sort((one, other) => other - one);
  return Math.min(best + others.reduce((sum, points) => sum + Math.min(points, FURTHER), 0), MOST_OF_MODEL);
}

function supportOf(
  named: ReadonlyMap<string, number>,
  trades: ReadonlyMap<string, number>,
  quote: string,
): Support {
  const sum = [...named.values()].reduce((total, points) => total + points, 0);
  return { points: Math.min(sum + Math.max(0, ...trades.values()), MOST_OF_BUYERS), quote };
}

/** Texts with whether they are about the company itself. */
function* textsOf(words: PageWords, prose: string): Generator<[text: string, isSelf: boolean]> {
  for (const { quote } of words.statements) yield [quote, true];
  yield [words.title, true];
  for (const text of words.descriptions) yield [text, true];
  for (const text of words.headings) if (!isFrameLabel(foldText(text))) yield [text, true];
  for (const text of words.footer) yield [text, true];
  for (const text of words.offers) yield [text, false];
  for (const text of prose.slice(0, MAX_PROSE).split(SENTENCE)) yield [text, false];
}

function indexOf<T extends string>(
  known: Map<string, StemIndex<T>>,
  lists: Readonly<Record<string, Readonly<Partial<Record<T, string>>>>>,
  language: string,
): StemIndex<T> | undefined {
  const list = lists[language];
  if (!list) return undefined;
  const index = known.get(language) ?? indexStems<T>(list, FOREIGN_WORDS[language]?.joinsWords ?? false);
  known.set(language, index);
  return index;
}
