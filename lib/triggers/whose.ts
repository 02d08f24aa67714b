import type { Span, Who } from './frame.ts';
import type { Sentence } from './sentence.ts';
import { FOR, LIGHT, NO_WE_VERB, OF_OTHERS, OTHERS, OUR, RELATIVE, TIES, WE_VERB } from './spoken-words.ts';

/** Words behind a verb within which its subject stands in German and Dutch: "suchen wir", "hat Acme". */
const INVERTED = 3;
/** Words before a name that say what it is: "the logistics specialist Acme". */
const DESCRIBED = 7;

/** True when the event between two places is the company's, as far as the words before it say. */
export function isOwn(sentence: Sentence, { from, to }: Span, who: Who): boolean {
  if (speaksOfOthers(sentence, { from, to })) return false;
  if (who === 'said') return true;
  if (who === 'named') return sentence.own.size > 0;
  const { words, own } = sentence;
  for (const [at, { as, length }] of own) {
    if (at >= Math.max(from + INVERTED, to)) break;
    // Behind the verb it is the subject of "Im Mai kaufte Acme", the object of "Orlind buys Acme".
    if (at >= from && as === 'our') continue;
    if (at >= from && (at >= from + INVERTED || (as !== 'we' && !isLight(sentence, 0, from)))) continue;
    if (isSubject(sentence, at, as) && !turnsAway(sentence, at + length, from)) return true;
  }
  if (isLight(sentence, 0, from) && words.slice(from, to).some(({ folded }) => isWeVerb(folded))) return true;
  return who === 'free' && isLight(sentence, 0, from);
}

function isWeVerb(folded: string): boolean {
  return folded.length > 5 && WE_VERB.test(folded) && !NO_WE_VERB.mayBegin(folded);
}

/** "Our customer Acme raised", "we look for our client": whoever it is, it is not the company. */
function speaksOfOthers({ words }: Sentence, { from, to }: Span): boolean {
  for (let at = 0; at < to; at++) {
    const length = OTHERS.lengthAt(words, at);
    if (length === 0 || OF_OTHERS.lengthAt(words, at + length) > 0) continue;
    // Behind the verb it may be what was bought.
    if (at < from || OUR.lengthAt(words, at - 1) > 0 || FOR.lengthAt(words, at - 1) > 0) return true;
  }
  return false;
}

function isSubject(sentence: Sentence, at: number, as: string): boolean {
  if (isLight(sentence, 0, at)) return true;
  const { words } = sentence;
  // "Berlin, 12 May 2026 – Acme", "As part of its strategy, Acme".
  if (as !== 'our' && /[,:–—-]/.test(words[at]?.before ?? '') && as !== 'company' && as !== 'owner')
    return true;
  if (as === 'we') return !RELATIVE.mayBegin(words[at - 1]?.folded ?? '');
  if (as === 'our' || as === 'owner') return false;
  return at <= DESCRIBED && TIES.lengthAt(words, at - 1) === 0 && !isTied(sentence, at);
}

/** "Dank der Acme", "par la Acme": the tie stands before the article. */
function isTied({ words }: Sentence, at: number): boolean {
  const article = /^(?:the|der|die|den|dem|la|le|el|il|lo|a|o)$/;
  return article.test(words[at - 1]?.folded ?? '') && TIES.lengthAt(words, at - 2) > 0;
}

/** "We work with Orlind, who raised": behind a comma another one has the word. */
function turnsAway({ words }: Sentence, after: number, from: number): boolean {
  for (let at = after; at < from; at++)
    if (RELATIVE.mayBegin(words[at]?.folded ?? '') && words[at]?.before.includes(',')) return true;
  return false;
}

/** True when nothing between two places says who acts. */
export function isLight({ words }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const length = LIGHT.lengthAt(words, at);
    if (length === 0 && !/^\d{1,4}$/.test(words[at]?.folded ?? '')) return false;
    at += Math.max(1, length);
  }
  return true;
}
