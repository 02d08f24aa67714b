import { describe, expect, test } from 'vitest';
import { indexNeededWords, possiblePatterns } from '#lib/industry/page/needed-words.ts';
import { BUYERS } from '#lib/industry/page/page-audience.ts';
import { CUES } from '#lib/industry/page/page-cues.ts';
import { phrasesOf } from './phrases-of.ts';

const PATTERNS: [string, { needs: string; says: RegExp }][] = [
  ...Object.entries(CUES),
  ...Object.entries(BUYERS),
];

test('the phrases of a pattern', () => {
  expect(phrasesOf(/\b(?:free(?: \d{1,3}[- ]day)? trial|grátis)s?\b/)).toEqual([
    'free trial',
    'free trials',
    'free 7-day trial',
    'free 7-day trials',
    'free 7 day trial',
    'free 7 day trials',
    'grátis',
    'grátiss',
  ]);
});

describe('words that patterns need', () => {
  test.each(PATTERNS)('%s: each phrase that it matches holds one', (_, { needs, says }) => {
    const phrases = phrasesOf(says).filter((phrase) => says.test(phrase));
    const needed = indexNeededWords([needs]);
    expect(phrases.length).toBeGreaterThan(0);
    const possible = possiblePatterns(phrases, needed);
    expect(phrases.filter((_, at) => possible[at] === 0)).toEqual([]);
  });

  test.each(PATTERNS)('%s: each is needed by a phrase', (_, { needs, says }) => {
    const phrases = phrasesOf(says).filter((phrase) => says.test(phrase));
    const idle = needs.split(' ').filter((word) => {
      const others = indexNeededWords([
        needs
          .split(' ')
          .filter((other) => other !== word)
          .join(' '),
      ]);
      return possiblePatterns(phrases, others).every((possible) => possible !== 0);
    });
    expect(idle).toEqual([]);
  });

  test('a text tells its own patterns, in any case and beside any mark', () => {
    const needed = indexNeededWords(['démo demo', 'price $', 'demo trial']);
    const texts = ['Nothing here', 'DÉMO!', 'from $7', '', 'Demo/Price'];
    expect([...possiblePatterns(texts, needed)]).toEqual([0, 1, 2, 0, 0b111]);
  });
});
