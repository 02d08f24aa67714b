import { foldText } from '#lib/parse/fold-text.ts';
import { foldedWords, languageOf } from '../classifier/classify-foreign.ts';
import { LEAVES, loadModel, reasonWords } from '../classifier/classify-text.ts';
import { countTerms, type Model, noCounts, scoreColumns, termName, weighTerms } from '../classifier/model.ts';
import { readWords, type TextWords } from '../classifier/terms.ts';
import { chunksOf } from './foreign-chunks.ts';
import { isFrameLabel } from './frame-labels.ts';
import { matchPhrases, type PhraseHit } from './match-phrases.ts';
import { matchStems } from './match-stems.ts';
import type { PageText } from './page-texts.ts';
import { WEB_WORDS } from './web-words.ts';

/** What the words of a page say, before it is weighed. */
export interface PageScores {
  /** By leaf. */
  scores: Map<string, number>;
  /** Reasons for a leaf, the strongest first, as the page spells them. */
  reasonsFor(leaf: string): string[];
  /** True where English words were weighed. */
  isLearned: boolean;
  /** False for a leaf for which no word was found. */
  isSpokenFor(leaf: string): boolean;
  /** False for a leaf that only single learned words speak for. */
  isNamed(leaf: string): boolean;
  /** How much was found at all: known words, and phrases. */
  known: number;
}

/** Phrases of one leaf count less and less, and so much at most. */
const FADING = 0.8;
const MOST_OF_PHRASES = 8;
/** A trade that a page names in another language is an answer by itself; so many known words stand for it. */
const KNOWN_OF_TRADE = 3;
/** Where a page says at length what it does, its words count no less than this. */
const LEAST_OF_TRADE = 1;
/** Fewer known words than this are a coincidence. */
const LEAST_KNOWN = 4;
/** Said on a card in one line: three words tell what the others repeat. */
const MOST_REASONS = 3;

/** Scores every leaf by the learned weights, the phrases and, in other languages, their stems. */
export function scorePage(texts: readonly PageText[], language: string): PageScores {
  const learned = scoreLearned(texts, language);
  const phrases = scorePhrases(texts, language);
  const scores = new Map<string, number>();
  for (const [column, leaf] of LEAVES.entries()) {
    const own = [...(phrases.get(leaf)?.values() ?? [])].map(({ weight }) => weight);
    const sum = own
      .sort((one, other) => other - one)
      .reduce((total, weight, rank) => total + weight * FADING ** rank, 0);
    scores.set(leaf, (learned.scores?.[column] ?? 0) + Math.min(sum, MOST_OF_PHRASES));
  }
  return {
    scores,
    isLearned: learned.scores !== null,
    known: learned.known.terms.length + [...phrases.values()].reduce((sum, own) => sum + countKnown(own), 0),
    isSpokenFor: (leaf) => learned.scores !== null || phrases.has(leaf),
    isNamed: (leaf) => phrases.has(leaf),
    reasonsFor(leaf) {
      const own = [...(phrases.get(leaf)?.values() ?? [])].sort((one, other) => other.weight - one.weight);
      const words = own.map(({ spelled }) => spelled);
      if (learned.scores)
        words.push(...reasonWords(loadModel(), learned.read, learned.known, LEAVES.indexOf(leaf)));
      return firstDistinct(words, MOST_REASONS);
    },
  };
}

function scoreLearned(texts: readonly PageText[], language: string) {
  const model = loadModel();
  webTerms ??= listWebTerms(model);
  const counts = noCounts();
  const read: TextWords[] = [];
  for (const { text, learned } of texts) {
    if (learned === 0 || !isEnglish(text, language)) continue;
    const words = readWords(text);
    read.push(words);
    countTerms(model, words, counts, { factor: learned, isOpening: learned >= 1 });
  }
  const known = weighTerms(model, counts, webTerms);
  return { known, read, scores: known.terms.length < LEAST_KNOWN ? null : scoreColumns(model, known) };
}

let webTerms: ReadonlySet<number> | undefined;

/** Terms that hold a word of any website's frame. */
function listWebTerms(model: Model): Set<number> {
  const isOfTheWeb = (term: number) =>
    termName(model, term)
      .split(' ')
      .some((word) => WEB_WORDS.has(word));
  return new Set([...model.rarity.keys()].filter(isOfTheWeb));
}

/** The weights know English; on a page in another language only parts that are plainly English are looked at. */
function isEnglish(text: string, language: string): boolean {
  if (language === 'en') return true;
  const own = languageOf(foldedWords(text));
  return own === null ? language === '' : own === 'en';
}

type Found = Map<string, Map<string, { weight: number; spelled: string; isTrade: boolean }>>;

function countKnown(phrases: ReadonlyMap<string, { isTrade: boolean }>): number {
  return [...phrases.values()].reduce((sum, { isTrade }) => sum + (isTrade ? KNOWN_OF_TRADE : 1), 0);
}

/** By leaf and phrase the highest weight with which it was found. */
function scorePhrases(texts: readonly PageText[], language: string): Found {
  const found: Found = new Map();
  const add = ({ leaf, phrase, spelled, weight, isTrade }: PhraseHit & { isTrade: boolean }) => {
    const own = found.get(leaf) ?? new Map();
    if ((own.get(phrase)?.weight ?? 0) < weight) own.set(phrase, { weight, spelled, isTrade });
    found.set(leaf, own);
  };
  for (const { text, phrases, isTitle } of texts) {
    for (const hit of matchPhrases(text)) add({ ...hit, weight: hit.weight * phrases, isTrade: false });
    if (language === 'en') continue;
    const ofTrade = Math.max(phrases, LEAST_OF_TRADE);
    for (const hit of matchStems(chunksOf(withoutFrame(text)), language, isTitle))
      add({ ...hit, weight: hit.weight * (hit.isTrade ? ofTrade : phrases) });
  }
  return found;
}

/** Without the lines that any website's menu holds. */
function withoutFrame(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isFrameLabel(foldText(line)))
    .join('\n');
}

/** The first words that stand in none of those before. */
function firstDistinct(words: readonly string[], most: number): string[] {
  const chosen: string[] = [];
  let said = '';
  for (const word of words) {
    if (chosen.length === most) break;
    const folded = ` ${word.toLowerCase()} `;
    if (said.includes(folded)) continue;
    chosen.push(word);
    said += `${folded}|`;
  }
  return chosen;
}
