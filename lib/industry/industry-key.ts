import { canonicalWords } from './word-forms.ts';

const MARKS = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** The last one is what an apostrophe leaves behind in "WOMEN_S_HANDBAGS". */
const STOP_WORDS = new Set(['and', 'the', 'of', 'for', 'or', 'in', 's']);
/** "SIC 7372 - Prepackaged Software", "44-45 Retail Trade". */
const CODE =
  /^\s{0,3}(?:(?:SIC|NAICS|NACE|ISIC|GICS)\b[\s:#-]{0,3})?\d{2,8}(?:[-.]\d{1,3})?(?:\s{0,2}[-–:.)])?\s{1,3}(?=\p{L})/iu;
/** The dots of "I.T." */
const DOTTED = /(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu;
/** Names of industries are short; anything longer is prose. */
const MAX_NAME = 120;

/**
 * The words of an industry's name in a comparable form: "Marketing & Advertising", "marketing-and-advertising" and
 * "MARKETING_AND_ADVERTISING" are one. Codes of classifications and plural endings go.
 */
export function industryTokens(name: string): string[] {
  const written = name
    .slice(0, MAX_NAME)
    .replace(CODE, '')
    .replace(DOTTED, '')
    // Security is another thing, and only the plural tells.
    .replace(/(?<![a-z])securities(?![a-z])/gi, 'stocks')
    .replace(/\bF ?& ?B\b/gi, 'food beverage')
    .replace(/\bO ?& ?G\b/gi, 'oil gas');
  return foldWords(written).filter((word) => !STOP_WORDS.has(word));
}

/** The tokens as one string in canonical forms, sorted: neither their order nor that a word stands twice matters. */
export function industryKey(tokens: readonly string[]): string {
  return [...new Set(tokens.flatMap(canonicalWords))].sort().join(' ');
}

/** The words of a text in order: lower case, no diacritics, no apostrophes, singular. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(NO_WORD, ' ')
    .split(' ')
    .filter(Boolean)
    .map(singular);
}

export function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
