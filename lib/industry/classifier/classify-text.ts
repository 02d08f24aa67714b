import { mapIndustryName } from '#lib/industry/map-industry.ts';
import type { Audience } from '#lib/values/audience-set.ts';
import type { BusinessModel } from '#lib/values/business-model.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { unpackModel } from './asset.ts';
import { businessShare, type Calibration, calibratedShares } from './calibration.ts';
import {
  classifyForeign,
  classifyUnknown,
  type ForeignClasses,
  foldedWords,
  languageOf,
} from './classify-foreign.ts';
import { dropNotices } from './drop-notices.ts';
import { guessBusinessModel } from './guess-business-model.ts';
import { isReadable } from './is-readable.ts';
import {
  countTerms,
  type Known,
  type Model,
  scoreColumns,
  termName,
  weighTerms,
  weightFor,
} from './model.ts';
import { OPENING_MARK, readWords, type TextWords } from './terms.ts';
import learned from './weights.json' with { type: 'json' };

/** What a text says about a company, as far as words can tell. */
export interface TextClasses {
  /** The three likeliest leaves, most likely first; what is left of 1 is something else. */
  industry: IndustryShare[];
  /** The words that speak most for the first leaf, as the text spells them (without diacritics). */
  words: string[];
  /** To whom it sells; null when the words do not tell. */
  audience: { value: Audience; p: number } | null;
  /** How it earns: a hint. */
  businessModel: BusinessModel | null;
}

/** Words shown as the reason. */
const MOST_WORDS = 3;
const LONGEST_NAME = 60;
/** Words before a full stop that may be an abbreviation's ("Mgmt. Svcs."); more are a sentence. */
const LONGEST_ABBREVIATED = 3;
/** How often such a name leads to the right leaf: measured on sets of labels by others, 97 of 100. */
const NAMED_SHARE = 0.95;
export const LEAVES: readonly string[] = learned.columns.slice(0, -1);
// JSON has no tuples: a knot is a pair of numbers.
const CALIBRATION = learned.calibration as unknown as Calibration;

let model: Model | undefined;

/** The weights, unpacked at the first text. */
export function loadModel(): Model {
  model ??= unpackModel(learned);
  return model;
}

/**
 * Classifies a company's words: English by what was learned, six other languages by lists of clear words. Null when
 * the words are none, too few, stuffed, of another script or language, or a cookie notice.
 */
export function classifyText(text: string): TextClasses | null {
  const named = classifyName(text);
  if (named) return named;
  const own = dropNotices(text);
  const words = foldedWords(own);
  const language = languageOf(words);
  if (language !== null && language !== 'en') return withoutModel(classifyForeign(words, language));
  return classifyEnglish(own) ?? (language === null ? withoutModel(classifyUnknown(words)) : null);
}

/** A text that is nothing but an industry's name: a list's column, a specialty. */
function classifyName(text: string): TextClasses | null {
  if (text.length > LONGEST_NAME) return null;
  const name = text.trim();
  if (name.endsWith('.') && name.split(' ').length > LONGEST_ABBREVIATED) return null;
  const leaf = mapIndustryName(name)?.[0]?.leaf;
  if (leaf === undefined) return null;
  return {
    industry: [{ leaf, p: NAMED_SHARE }],
    words: [name],
    audience: null,
    businessModel: null,
  };
}

function withoutModel(classes: ForeignClasses | null): TextClasses | null {
  return classes && { ...classes, audience: null, businessModel: null };
}

function classifyEnglish(text: string): TextClasses | null {
  const model = loadModel();
  const words = readWords(text);
  const known = weighTerms(model, countTerms(model, words));
  if (!isReadable(words, known, model)) return null;
  const scores = scoreColumns(model, known);
  const industry = calibratedShares(scores, LEAVES, words, CALIBRATION);
  const [first] = industry;
  if (!first) return null;
  const toBusinesses = businessShare(scores[LEAVES.length] ?? 0, learned.audience);
  return {
    industry,
    words: reasonWords(model, [words], known, LEAVES.indexOf(first.leaf)),
    audience:
      toBusinesses >= 0.5
        ? { value: 'b2b', p: round(toBusinesses) }
        : { value: 'b2c', p: round(1 - toBusinesses) },
    businessModel: guessBusinessModel(first.leaf, words),
  };
}

/** The terms that raise a column's score most, as the texts spell them; a word that stands in a named pair is not repeated. */
export function reasonWords(
  model: Model,
  texts: readonly TextWords[],
  known: Known,
  column: number,
): string[] {
  const nameOf = (term: number) => termName(model, term);
  const raising: { term: number; gain: number }[] = [];
  for (const [at, term] of known.terms.entries()) {
    const gain = weightFor(model, term, column) * (known.values[at] ?? 0);
    if (gain > 0) raising.push({ term, gain });
  }
  raising.sort((one, other) => other.gain - one.gain || (nameOf(one.term) < nameOf(other.term) ? -1 : 1));
  const chosen: string[] = [];
  for (const { term } of raising) {
    if (chosen.length === MOST_WORDS) break;
    const marked = nameOf(term);
    const name = marked.endsWith(OPENING_MARK) ? marked.slice(0, -2) : marked;
    if (!chosen.some((other) => ` ${other} `.includes(` ${name} `))) chosen.push(name);
  }
  return chosen.map((name) =>
    name
      .split(' ')
      .map((word) => spellingOf(word, texts))
      .join(' '),
  );
}

/** As the first text that holds it spells a word. */
function spellingOf(word: string, texts: readonly TextWords[]): string {
  for (const { terms, spelled } of texts) {
    const spelling = spelled[terms.indexOf(word)];
    if (spelling !== undefined) return spelling;
  }
  return word;
}

function round(p: number): number {
  return Math.round(p * 1000) / 1000;
}
