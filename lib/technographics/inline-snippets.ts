import type { TechnologyRule } from './definition.ts';
import { skeletonOf } from './skeleton.ts';

type InlineRule = Extract<TechnologyRule, { on: 'inline' }>;

const WORDS = /[\w.]{3,}/g;
const WORD_CHAR = /[\w$]/;

/** The longest word of a rule's code: what a page's own text must hold before it is worth a closer look. */
export function wordOf({ text }: InlineRule): string {
  const words = text.match(WORDS) ?? [text];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/**
 * Tells whether an install snippet stands in one of the scripts; each is laid bare at most once, and only when it may, as
 * long as there is time.
 */
export function snippetFinder(
  texts: readonly string[],
  isOver: () => boolean,
): (entry: { rule: InlineRule; word: string }) => boolean {
  const withWord = new Map<string, string[]>();
  const bare = new Map<string, string>();
  const layBare = (text: string): string => {
    const known = bare.get(text) ?? skeletonOf(text);
    bare.set(text, known);
    return known;
  };
  const listWith = (word: string): string[] => {
    const known = withWord.get(word) ?? texts.filter((text) => text.includes(word));
    withWord.set(word, known);
    return known;
  };
  return ({ rule, word }) =>
    listWith(word).some((text) => {
      if (isOver()) return false;
      const script = rule.raw ? text : layBare(text);
      return holdsCode(script, rule.text) && (rule.also === undefined || script.includes(rule.also));
    });
}

/** The code itself: not the end of a longer name, and no comparison where it sets something. */
function holdsCode(script: string, code: string): boolean {
  for (let at = script.indexOf(code); at !== -1; at = script.indexOf(code, at + 1)) {
    const isWhole = !WORD_CHAR.test(code[0] ?? '') || !WORD_CHAR.test(script[at - 1] ?? '');
    if (isWhole && !(code.endsWith('=') && script[at + code.length] === '=')) return true;
  }
  return false;
}
