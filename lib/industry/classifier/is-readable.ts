import type { Known, Model } from './model.ts';
import { type TextWords, weightAt } from './terms.ts';

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
export function isReadable(text: TextWords, known: Known, model: Model): boolean {
  const words = known.terms.filter((term) => term < model.words.length).length;
  if (words < LEAST_KNOWN) return false;
  const counts = new Map<string, number>();
  for (const [at, term] of text.terms.entries())
    counts.set(term, (counts.get(term) ?? 0) + weightAt(at, text));
  if (words < counts.size * LEAST_KNOWN_SHARE) return false;
  if (text.words >= PROSE_WORDS && text.grammar < text.words * LEAST_GRAMMAR) return false;
  if (text.words < REPEAT_WORDS) return true;
  return Math.max(...counts.values()) <= Math.max(text.words * MOST_OF_ONE_WORD, LEAST_REPEATS);
}
