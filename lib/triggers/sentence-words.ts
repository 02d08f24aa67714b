import { foldText } from '#lib/parse/fold-text.ts';

/** A word, a number or a sign of money of a sentence. */
export interface Word {
  /** Lower case, without marks: what is compared. */
  folded: string;
  written: string;
  /** What stands between it and the word before. */
  before: string;
  isCapital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+|[€$£%]/gu;
const CAPITAL = /^\p{Lu}/u;

/** The words of a sentence; hyphens, apostrophes and full stops part them. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of sentence.matchAll(WORD)) {
    const [written] = match;
    words.push({
      folded: foldText(written),
      written,
      before: sentence.slice(end, match.index),
      isCapital: CAPITAL.test(written),
    });
    end = match.index + written.length;
  }
  return words;
}
