/** By a word that a text must hold for a pattern to match: the patterns that need it, one bit each. */
export type NeededWords = ReadonlyMap<string, number>;

/** Words, signs of money, and the line break between two texts. */
const WORD = /[a-z0-9\u00c0-\u024f]+|[$€£\n]/g;

/** Patterns by their words: pattern n needs any of the n-th list's, lower-case and separated by spaces. At most 32. */
export function indexNeededWords(lists: readonly string[]): NeededWords {
  const patterns = new Map<string, number>();
  for (const [pattern, words] of lists.entries()) {
    for (const word of words.split(' ')) patterns.set(word, (patterns.get(word) ?? 0) | (1 << pattern));
  }
  return patterns;
}

/**
 * By text: the patterns that may match it, one bit each. To look the words of a page up costs a tenth of trying every
 * pattern on every text. Texts are single lines.
 */
export function possiblePatterns(texts: readonly string[], needed: NeededWords): Int32Array {
  const possible = new Int32Array(texts.length);
  let text = 0;
  for (const word of texts.join('\n').toLowerCase().match(WORD) ?? []) {
    if (word === '\n') text += 1;
    else possible[text] = (possible[text] ?? 0) | (needed.get(word) ?? 0);
  }
  return possible;
}
