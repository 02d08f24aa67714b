import { OPENING_MARK, readWords, weightAt } from '#lib/industry/classifier/terms.ts';

/**
 * Every term of a text with its count, before anything is learned: what `countTerms` of a model counts for the terms
 * that it knows.
 */
export function termsOf(text: string): Map<string, number> {
  const words = readWords(text);
  const counts = new Map<string, number>();
  for (const [at, term] of words.terms.entries()) {
    const weight = weightAt(at, words);
    counts.set(term, (counts.get(term) ?? 0) + weight);
    if (at < words.inOpening) counts.set(`${term} ${OPENING_MARK}`, 1);
    if (at === 0) continue;
    const pair = `${words.terms[at - 1]} ${term}`;
    counts.set(pair, (counts.get(pair) ?? 0) + weight);
  }
  return counts;
}
