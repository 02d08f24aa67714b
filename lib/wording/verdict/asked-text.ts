import type { Reason } from '#lib/qualify/verdict.ts';
import { NOUNS } from '../added-text.ts';
import { message } from '../message.ts';

/** Tests that ask for the value of a fact, not for something that is seen or counted. */
const ASKS_A_VALUE = /^(?:range|in|notIn)$/;

/** What a criterion wants to know, inside a sentence: "size", "country", else its own label, which says more. */
export function askedText({ label, params }: Pick<Reason, 'label' | 'params'>): string {
  const noun = NOUNS[String(params.attribute)];
  return noun && ASKS_A_VALUE.test(String(params.op)) ? message(noun) : label;
}

/** The same at the beginning of a line: "Size". */
export function askedTitle(reason: Pick<Reason, 'label' | 'params'>): string {
  const words = askedText(reason);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
