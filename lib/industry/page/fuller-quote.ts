import type { PageWords } from '#lib/evidence/page-words.ts';

/** Longer sentences are cut on a card before they say it. */
const LONGEST = 160;
/** "Our projects", "Pricing plans": as bare as one word. */
const LEAST_WORDS = 3;
const SENTENCE_END = /([.!?])\s{1,3}/g;
const ONE_WORD = /^[\p{L}\p{N}-]{3,40}$/u;

/**
 * A label of one word ("Projects") convinces nobody where the page has a sentence with it: then that sentence is the
 * quote. The page's own descriptions first, then what it says of itself, its headings and its prose.
 */
export function fullerQuote(quote: string, words: PageWords, prose: string): string {
  if (!ONE_WORD.test(quote)) return quote;
  const wanted = quote.toLowerCase();
  const texts = [...words.descriptions, ...words.statements.map((said) => said.quote), ...words.headings];
  for (const text of [...texts, prose]) {
    const sentences = text.replace(SENTENCE_END, '$1\n').split('\n');
    const sentence = sentences.find((one) => says(one, wanted));
    if (sentence !== undefined) return sentence.trim();
  }
  return quote;
}

function says(sentence: string, wanted: string): boolean {
  if (sentence.trim().length > LONGEST) return false;
  const words = sentence.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return words.filter((word) => word !== '').length >= LEAST_WORDS && words.includes(wanted);
}
