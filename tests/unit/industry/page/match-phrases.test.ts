import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPhrases } from '#lib/industry/page/match-phrases.ts';
import { beforeWords, comparableWord, moveToNext } from '#lib/industry/page/word-cursor.ts';

/** The words of a text, with a bar before those that follow a break. */
function wordsOf(text: string): string[] {
  const word = beforeWords(text);
  const words: string[] = [];
  while (moveToNext(word)) words.push((word.isAfterBreak ? '| ' : '') + comparableWord(word));
  return words;
}

const phrasesOf = (text: string) => matchPhrases(text).map(({ spelled }) => spelled);

describe('words of a text, one by one', () => {
  test.each([
    ['Full-service Agencies', ['full', 'service', 'agency']],
    ['Acme - makers of tools. New!', ['acme', '| maker', 'of', 'tool', '| new']],
    ['Öfen & Größe • İzmir', ['ofen', 'grosse', '| izmir']],
    ['АBC 日本 5G', ['аbc', '日本', '5g']],
    ['', []],
    [' - ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('any text: each word stands in it, and the last one is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const word = beforeWords(text);
        let end = 0;
        while (moveToNext(word)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end)).toMatch(/^[\p{L}\p{N}]+$/u);
          end = word.end;
        }
        expect(text.slice(end)).not.toMatch(/[a-z0-9]/i);
      }),
    );
  });
});

describe('phrases of a text', () => {
  test('the longest of those that begin with a word, spelled as it is', () => {
    expect(phrasesOf('A Real Estate Agent')).toEqual(['Real Estate Agent']);
    expect(phrasesOf('Law Firms')).toEqual(['Law Firms']);
  });

  test('a phrase ends where a sentence does', () => {
    expect(phrasesOf('Law. Firms')).not.toContain('Law Firms');
  });

  test('whom it is for, and the business of whom, weighs less', () => {
    const [plain, forThem, ofThem] = ['law firm', 'made for a law firm', 'law firm software'].map(
      (text) => matchPhrases(text).find(({ phrase }) => phrase === 'law firm')?.weight ?? 0,
    );
    expect(forThem).toBeLessThan(plain ?? 0);
    expect(ofThem).toBeLessThan(plain ?? 0);
  });
});
