import type { Known } from './model.ts';
import type { Terms } from './terms.ts';

/** One known word is a coincidence. */
const LEAST_KNOWN = 2;
/** Below it the few known words are names or borrowed from another language. */
const LEAST_KNOWN_SHARE = 0.3;
/** From so many words on a text is prose and can be judged as such. */
const PROSE_WORDS = 40;
/** From so many on a word that stands again and again is no slogan's. */
const REPEAT_WORDS = 20;
/** Prose holds a third of words of grammar, profiles of companies a fifth; lists of keywords hold none. */
const LEAST_GRAMMAR = 0.08;
/** A word that is every fourth word of a text was put there for search engines. */
const MOST_OF_ONE_WORD = 0.25;
/** The opening counts double: three times there is six times. */
const LEAST_REPEATS = 8;

/** False for a text that says nothing by itself: too few known words, keywords strung together, the same words again. */
export function isReadable(terms: Terms, known: readonly Known[]): boolean {
  const words = known.filter(({ term }) => !term.includes(' ')).length;
  if (words < LEAST_KNOWN || words < terms.spelling.size * LEAST_KNOWN_SHARE) return false;
  if (terms.words >= PROSE_WORDS && terms.grammar < terms.words * LEAST_GRAMMAR) return false;
  if (terms.words < REPEAT_WORDS) return true;
  let most = 0;
  for (const [term, count] of terms.counts) if (!term.includes(' ')) most = Math.max(most, count);
  return most <= Math.max(terms.words * MOST_OF_ONE_WORD, LEAST_REPEATS);
}
