import type { ByteSurvey } from './byte-survey.ts';
import { NARROW_ENCODINGS, type NarrowEncoding, narrowChance } from './narrow-letters.ts';
import { WIDE_ENCODINGS, type WideEncoding, wideChance } from './wide-letters.ts';

export type LegacyEncoding = NarrowEncoding | WideEncoding;

/** What a file can be whose bytes are no UTF-8, the likeliest first. */
export interface LegacyGuess {
  encodings: LegacyEncoding[];
  /** The first is so far ahead, or reads so much alike, that nobody need be asked. */
  isSure: boolean;
}

/** Countries whose spreadsheets save in it. */
const PLACES: Partial<Record<LegacyEncoding, string>> = {
  'windows-1250': 'cz sk pl hu ro si hr rs ba',
  'windows-1251': 'ru ua by bg kz rs mk',
  'windows-1252': 'de at ch fr it es pt br be nl lu dk se no fi is ie uk mx ar cl',
  'windows-1253': 'gr cy',
  'windows-1254': 'tr',
  'windows-1255': 'il',
  'windows-1256': 'sa ae eg ir jo kw qa ma dz tn',
  shift_jis: 'jp',
  gb18030: 'cn',
  big5: 'tw hk',
  'euc-kr': 'kr',
};
/** A domain of the country speaks for it, ten no more than three. */
const PLACE_WEIGHT = 1.5;
const MAX_PLACES = 3;
/** Thirty to one: below that a person looks. */
const SURE = Math.log(30);

export function guessLegacy({ sample, places }: ByteSurvey): LegacyGuess {
  const chances = [
    ...NARROW_ENCODINGS.map((encoding) => ({ encoding, chance: narrowChance(sample, encoding) })),
    ...WIDE_ENCODINGS.map((encoding) => ({ encoding, chance: wideChance(sample, encoding) })),
  ]
    .map(({ encoding, chance }) => ({ encoding, chance: chance + placeWeight(encoding, places) }))
    .sort((a, b) => b.chance - a.chance);
  const [first] = chances;
  const near = chances.filter(({ chance }) => first !== undefined && first.chance - chance < SURE);
  const readings = new Set(near.map(({ encoding }) => new TextDecoder(encoding).decode(sample)));
  return { encodings: chances.map(({ encoding }) => encoding), isSure: readings.size === 1 };
}

function placeWeight(encoding: LegacyEncoding, places: ByteSurvey['places']): number {
  const named = (PLACES[encoding] ?? '').split(' ').reduce((sum, place) => sum + (places.get(place) ?? 0), 0);
  return Math.min(named, MAX_PLACES) * PLACE_WEIGHT;
}
