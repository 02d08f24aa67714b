import { foldText } from '#lib/parse/fold-text.ts';

/** A longer line is a sentence, no entry of a menu. */
export const MAX_SHORT_TEXT = 45;
/** "Cars (211)": how many there are is no part of what they are. */
const COUNT_BEHIND = / ?\(\d{1,3}(?:[., ]?\d{3}){0,2}\)$/;

/** A short text as it is compared: folded, without the count behind it and the marks around it. */
export function foldShortText(text: string): string {
  return foldText(text)
    .replace(COUNT_BEHIND, '')
    .replace(/^[^\p{L}\p{N}]{1,5}/u, '')
    .replace(/[^\p{L}\p{N})]{1,5}$/u, '');
}

/** Entries of menus, "a, b, c", as they are compared. */
export function shortTexts(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(', ').map(foldShortText)));
}

/** How many of the words stand on the page by themselves, each once. */
export function countShortTexts(onPage: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let count = 0;
  const [few, many] = onPage.size < words.size ? [onPage, words] : [words, onPage];
  for (const text of few) if (many.has(text)) count++;
  return count;
}
