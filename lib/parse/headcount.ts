import type { Interval } from '#lib/values/interval.ts';
import { type NumberToken, normalizeNumberText, scanNumbers } from './number.ts';

/** No employer is larger; a larger number is money or visitors. */
const MOST_PEOPLE = 10_000_000;
/** "About 500" may be this far off, as a share. */
const APPROXIMATE = 0.1;
/** LinkedIn shortens the edges of its bands: "1K-5K" is 1,001-5,000 and "10K+" is 10,001+. */
const BAND_EDGES = new Set([1000, 5000, 10_000]);
/** The edge of LinkedIn's last band, which is open in every language's wording. */
const TOP_BAND = 10_001;
const ENUM = /^SIZE_(\d{1,6})(?:_(?:TO_(\d{1,6})|(OR_MORE)))?$/;
const CURRENCY_OR_SHARE = /[$€£¥₹%]/;
const RANGE = /^ ?(?:-|to|bis|à|a|al|tot|до|до|から|~|至|到) ?$/iu;
const OPEN_BEFORE =
  /(?:over|more than|at least|above|exceeding|upwards of|über|mehr als|mindestens|plus de|au moins|más de|mas de|mais de|oltre|più di|meer dan|ruim|ponad|över|mer än|over|mere end|>|>=|≥)\s{0,5}(?:de )?$/iu;
const CLOSED_BEFORE =
  /(?:up to|fewer than|less than|under|at most|bis zu|weniger als|unter|moins de|jusqu'à|menos de|hasta|fino a|meno di|tot|minder dan|<|<=|≤)\s{0,5}$/iu;
const ABOUT_BEFORE =
  /(?:about|around|approx\.?|approximately|some|nearly|almost|roughly|circa|ca\.?|c\.|etwa|rund|ungefähr|environ|près de|alrededor de|aproximadamente|cerca de|unos|circa|ongeveer|około|cirka|~|≈)\s{0,5}$/iu;
const OPEN_AFTER =
  /^\s?(?:\+|or more|and more|plus\b|and above|oder mehr|ou plus|o más|o mas|o più|of meer|[名人]?以上|명? ?이상)/iu;

/**
 * A closed interval of people from a short phrase about a company's size: "51-200", "1.001–5.000 Mitarbeiter", "10K+",
 * "about 40 people", "SIZE_51_TO_200". Null when the phrase holds no single size.
 */
export function parseHeadcount(text: string): Interval | null {
  const phrase = normalizeNumberText(text).trim();
  const byEnum = readEnum(phrase);
  if (byEnum) return byEnum;
  if (CURRENCY_OR_SHARE.test(phrase)) return null;
  const tokens = scanNumbers(phrase).filter((token) => Number.isInteger(token.value));
  const [first, second, third] = tokens;
  if (!first || third || tokens.some((token) => token.value > MOST_PEOPLE)) return null;
  return second ? readRange(phrase, first, second) : readSingle(phrase, first);
}

function readEnum(phrase: string): Interval | null {
  const match = ENUM.exec(phrase);
  if (!match) return null;
  const low = Number(match[1]);
  if (match[3]) return [low, null];
  return [low, match[2] ? Number(match[2]) : low];
}

function readRange(phrase: string, first: NumberToken, second: NumberToken): Interval | null {
  const between = phrase.slice(first.end, second.start);
  const isPair = /^ ?and ?$/i.test(between) && /between\s*$/i.test(phrase.slice(0, first.start));
  if (!isPair && !RANGE.test(between)) return null;
  // "1-5K" says its magnitude once, behind the upper end.
  const low =
    !first.rounded && second.rounded && first.value < 10 && second.value / 1000 > first.value
      ? first.value * 1000
      : first.value;
  const isEdge = second.rounded && BAND_EDGES.has(low) && BAND_EDGES.has(second.value);
  if (low > second.value) return null;
  return [isEdge ? low + 1 : low, isOpenAfter(phrase, second) ? null : second.value];
}

function readSingle(phrase: string, token: NumberToken): Interval {
  const before = phrase.slice(Math.max(0, token.start - 40), token.start);
  const value = token.value;
  if (value === TOP_BAND || isOpenAfter(phrase, token) || OPEN_BEFORE.test(before)) {
    return [token.rounded && value === 10_000 ? value + 1 : value, null];
  }
  if (CLOSED_BEFORE.test(before)) return [Math.min(1, value), value];
  if (ABOUT_BEFORE.test(before)) return spread(value, Math.ceil(value * APPROXIMATE));
  // "21K" stands for every count that rounds to it.
  return token.rounded ? spread(value, Math.floor(token.unit / 2)) : [value, value];
}

function isOpenAfter(phrase: string, token: NumberToken): boolean {
  return OPEN_AFTER.test(phrase.slice(token.end, token.end + 20));
}

function spread(value: number, by: number): Interval {
  return [Math.max(Math.min(1, value), value - by), value + by];
}
