const MARKS = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** The last one is what an apostrophe leaves behind in "WOMEN_S_HANDBAGS". */
const STOP_WORDS = new Set(['and', 'the', 'of', 'for', 'or', 'in', 's']);
/** Names of industries are short; anything longer is prose. */
const MAX_NAME = 120;

/**
 * The words of an industry's name in a comparable form: "Marketing & Advertising", "marketing-and-advertising" and
 * "MARKETING_AND_ADVERTISING" are one. Plural endings go, order does not matter.
 */
export function industryTokens(name: string): string[] {
  const written = name
    .slice(0, MAX_NAME)
    .replace(/\bF ?& ?B\b/gi, 'food beverage')
    .replace(/\bO ?& ?G\b/gi, 'oil gas');
  return foldWords(written).filter((word) => !STOP_WORDS.has(word));
}

/** The tokens as one string, sorted. */
export function industryKey(tokens: readonly string[]): string {
  return [...tokens].sort().join(' ');
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
