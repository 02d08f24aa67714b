import { describe, expect, test } from 'vitest';
import { BUYERS } from '#lib/industry/page/buyer-patterns.ts';
import { CUES } from '#lib/industry/page/cue-patterns.ts';
import { mayMatch, readLines } from '#lib/industry/page/page-lines.ts';
import { phrasesOf } from './phrases-of.ts';

type Name = keyof typeof CUES | keyof typeof BUYERS;
const PATTERNS = Object.entries({ ...CUES, ...BUYERS }) as [Name, { needs: string; says: RegExp }][];
const WORD = /[\p{L}\p{N}]+|[$€£]/gu;
const NO_WORDS = {
  title: '',
  descriptions: [],
  headings: [],
  labels: [],
  offers: [],
  footer: [],
  statements: [],
  appHosts: [],
  language: 'en',
  kind: 'home',
};

/** The lines that a pattern is tried on. */
function triedOn(pattern: Name, texts: string[]): string[] {
  const { offers } = readLines({ ...NO_WORDS, offers: texts }, '');
  return offers.filter((line) => mayMatch(line, pattern)).map(({ text }) => text);
}

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
  test.each(PATTERNS)('%s: each phrase that it matches holds one', (name, { says }) => {
    const phrases = phrasesOf(says).filter((phrase) => says.test(phrase));
    expect(phrases.length).toBeGreaterThan(0);
    expect(triedOn(name, phrases)).toEqual(phrases);
  });

  test.each(PATTERNS)('%s: each is the only one of a phrase', (_, { needs, says }) => {
    const phrases = phrasesOf(says).map((phrase): string[] => phrase.toLowerCase().match(WORD) ?? []);
    const idle = needs
      .split(' ')
      .filter((word, _, all) =>
        phrases.every(
          (own) => !own.includes(word) || all.some((other) => other !== word && own.includes(other)),
        ),
      );
    expect(idle).toEqual([]);
  });

  test('a line is tried in any case and beside any mark, a line without a needed word is not', () => {
    expect(triedOn('seat', ['from $7 per user', 'from 7 per user', ''])).toEqual(['from $7 per user']);
    expect(triedOn('demo', ['', 'DEMANDER UNE DÉMO!', 'Demo/Price', 'Demography'])).toEqual([
      'DEMANDER UNE DÉMO!',
      'Demo/Price',
    ]);
  });

  test('each part of a page has its lines', () => {
    const words = { ...NO_WORDS, title: 'Demo', labels: ['Home', 'Pricing'], headings: ['A demo of it'] };
    const lines = readLines(words, 'Nothing here. Ask for a demo! Nothing there.');
    expect(lines.title.map(({ text }) => text)).toEqual(['Demo']);
    expect(lines.labels.map(({ text }) => text)).toEqual(['Home', 'Pricing']);
    expect(lines.prose.map(({ text }) => text)).toEqual(['Ask for a demo']);
    expect(lines.footer).toEqual([]);
  });
});
