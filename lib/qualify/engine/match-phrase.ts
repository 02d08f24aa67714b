/** A word of a phrase: `*` at its end or start stands for the rest of the word, alone for any one word. */
interface Glob {
  text: string;
  open: 'none' | 'end' | 'start' | 'both' | 'all';
}
export type Phrase = readonly Glob[];

/** Prose as lower-case words; punctuation separates, so "lead-to-cash" is three words and "B2B" is one. */
export function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function compilePhrase(written: string): Phrase {
  return (written.toLowerCase().match(/[\p{L}\p{N}*]+/gu) ?? []).map(toGlob);
}

/** Where the phrase first stands in the words, as an index; -1 = nowhere. */
export function findPhrase(words: readonly string[], phrase: Phrase): number {
  if (phrase.length === 0) return -1;
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    if (phrase.every((glob, offset) => fits(words[start + offset] ?? '', glob))) return start;
  }
  return -1;
}

function toGlob(word: string): Glob {
  const text = word.replaceAll('*', '');
  if (text === '') return { text, open: 'all' };
  const start = word.startsWith('*');
  const end = word.endsWith('*');
  return { text, open: start && end ? 'both' : end ? 'end' : start ? 'start' : 'none' };
}

function fits(word: string, { text, open }: Glob): boolean {
  switch (open) {
    case 'none':
      return word === text;
    case 'end':
      return word.startsWith(text);
    case 'start':
      return word.endsWith(text);
    case 'both':
      return word.includes(text);
    case 'all':
      return true;
  }
}
