import { foldText } from '#lib/parse/fold-text.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { findStems, indexStems, type StemIndex } from './find-stems.ts';
import { FOREIGN_WORDS } from './foreign-words.ts';

/** A text's industry by clear words of another language. */
export interface ForeignClasses {
  industry: IndustryShare[];
  /** The words that matched, as the text spells them without diacritics. */
  words: string[];
}

const MAX_TEXT = 3_000;
/** Words looked at to tell the language. */
const SAMPLE = 150;
const WORD = /[a-z]+/g;
const ENGLISH = new Set(
  'the and of to for with your you our is are that this from we by it its as be has have which their they at on an'.split(
    ' ',
  ),
);
/** So many words of grammar tell a language; names bring one or two along. */
const LEAST_GRAMMAR = 2;
/** A text of a language holds at least so many of its words of grammar. */
const GRAMMAR_SHARE = 0.06;
/** Different words for the first leaf -> how likely it is, at most: no texts were there to measure, so never "likely". */
const CEILINGS = [0, 0.35, 0.5, 0.58, 0.65] as const;
const MOST_WORDS = 5;
const MOST_TITLE_WORDS = 8;
/** Without grammar only long stems tell: short ones begin words of any language. */
const LONG_STEM = 7;

/** The language of a text, among English ("en") and those with word lists; null when its grammar tells none. */
export function languageOf(all: readonly string[]): string | null {
  const words = all.slice(0, SAMPLE);
  let best: string | null = null;
  let most = Math.max(LEAST_GRAMMAR, words.length * GRAMMAR_SHARE);
  const count = (grammar: ReadonlySet<string>) => words.filter((word) => grammar.has(word)).length;
  for (const [language, grammar] of grammars()) {
    const hits = count(grammar);
    if (hits < most) continue;
    best = language;
    most = hits + 1;
  }
  return best;
}

/** The lower-case words of a text without diacritics. */
export function foldedWords(text: string): string[] {
  return foldText(text.slice(0, MAX_TEXT)).match(WORD) ?? [];
}

/** Guesses by a language's word list; null when no leaf has more support than all others. */
export function classifyForeign(
  words: readonly string[],
  language: string,
  shortestStem = 0,
): ForeignClasses | null {
  const found = matchLeaves(words, language, shortestStem);
  const [first, second] = found;
  if (!first || (second && second.score >= first.score)) return null;
  const total = found.reduce((sum, { score }) => sum + score, 0);
  const ceiling = CEILINGS[Math.min(first.words.length, CEILINGS.length - 1)] ?? 0;
  const p = round(Math.min(ceiling, first.score / total));
  const rest = total - first.score;
  return {
    industry: [first, ...found.slice(1, 3)].map(({ leaf, score }, rank) => ({
      leaf,
      p: rank === 0 ? p : round(Math.min(p, ((1 - p) * 0.6 * score) / rest)),
    })),
    words: first.words.slice(0, MOST_WORDS),
  };
}

/** The leaves for which words of a language speak, the one with the most support first; repetition adds little. */
export function matchLeaves(
  words: readonly string[],
  language: string,
  shortestStem = 0,
): { leaf: string; words: string[]; score: number }[] {
  const byLeaf = new Map<string, { words: Set<string>; counts: Map<string, number> }>();
  const index = stemsOf(language);
  if (!index) return [];
  for (const { of: leaf, stem, word } of findStems(words, index)) {
    if (stem.length < shortestStem) continue;
    const own = byLeaf.get(leaf) ?? { words: new Set(), counts: new Map() };
    own.words.add(word);
    own.counts.set(stem, (own.counts.get(stem) ?? 0) + 1);
    byLeaf.set(leaf, own);
  }
  return [...byLeaf]
    .map(([leaf, own]) => ({
      leaf,
      words: [...own.words],
      score: [...own.counts.values()].reduce((sum, count) => sum + 1 + Math.log(count) / 2, 0),
    }))
    .sort((one, other) => other.score - one.score || (one.leaf < other.leaf ? -1 : 1));
}

const indexes = new Map<string, StemIndex>();

/** The stems of a language's leaves; undefined for a language without a list. */
export function stemsOf(language: string): StemIndex | undefined {
  const foreign = FOREIGN_WORDS[language];
  if (!foreign) return undefined;
  const index = indexes.get(language) ?? indexStems(foreign.stems, foreign.joinsWords);
  indexes.set(language, index);
  return index;
}

/** A title or slogan without grammar: the language whose list finds the most; null when lists disagree or words abound. */
export function classifyUnknown(words: readonly string[]): ForeignClasses | null {
  if (words.length > MOST_TITLE_WORDS) return null;
  const guesses = Object.keys(FOREIGN_WORDS).flatMap(
    (language) => classifyForeign(words, language, LONG_STEM) ?? [],
  );
  const leaves = new Set(guesses.map(({ industry }) => industry[0]?.leaf));
  if (leaves.size !== 1) return null;
  return guesses.reduce((best, next) =>
    (next.industry[0]?.p ?? 0) > (best.industry[0]?.p ?? 0) ? next : best,
  );
}

let sets: [string, ReadonlySet<string>][] | undefined;

function grammars(): [string, ReadonlySet<string>][] {
  sets ??= [
    ['en', ENGLISH],
    ...Object.entries(FOREIGN_WORDS).map(([language, { grammar }]): [string, ReadonlySet<string>] => [
      language,
      new Set(grammar.split(' ')),
    ]),
  ];
  return sets;
}

function round(p: number): number {
  return Math.round(p * 1000) / 1000;
}
