import type { Phrases } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './sentence-words.ts';
import { LIGHT } from './spoken-words.ts';

/** A place that no list of words can fill: the company, its name, a name of somebody else, a number, a person. */
export type Special = 'OWN' | 'NAME' | 'CAP' | 'NUMBER' | 'START' | 'COLON' | 'END';
/** Parts in their order; a number = at most so many words between two parts. */
export type Part = Phrases | Special | number;

/**
 * Whose event a frame tells of. `own` = the company stands before it and does it; `free` = the same, or nobody stands there
 * ("Series B closed"); `said` = a part of the frame itself names the company; `named` = the sentence names it somewhere.
 */
export type Who = 'own' | 'free' | 'said' | 'named';

export interface Frame {
  who: Who;
  parts: readonly Part[];
  /** Words anywhere in the sentence after which this frame tells of something else. */
  not?: Phrases;
  /** May be asked: "Will you be our new baker?" looks for one. */
  asks?: boolean;
}

export interface Span {
  from: number;
  to: number;
}

/** Frames with the parts in this order. */
export function frame(who: Who, ...parts: Part[]): Frame[] {
  return [{ who, parts }];
}

/** A frame that a question tells as well. */
export function asking(who: Who, ...parts: Part[]): Frame[] {
  return [{ who, parts, asks: true }];
}

/** The same in either order: German and Dutch put the verb at the end. */
export function either(who: Who, ...parts: Part[]): Frame[] {
  return [
    { who, parts },
    { who, parts: parts.toReversed() },
  ];
}

/** Every place where a frame stands. */
export function* findFrame({ parts }: Frame, sentence: Sentence): Generator<Span> {
  for (let from = 0; from < sentence.words.length; from++) {
    const to = endOf(parts, 0, sentence, from);
    if (to > 0) yield { from, to };
  }
}

/** The place behind the last part when the parts from `index` on stand at `at`; 0 = they do not. */
function endOf(parts: readonly Part[], index: number, sentence: Sentence, at: number): number {
  const part = parts[index];
  if (part === undefined) return at;
  if (typeof part === 'number') {
    for (let skip = 0; skip <= part && at + skip <= sentence.words.length; skip++) {
      const end = endOf(parts, index + 1, sentence, at + skip);
      if (end > 0) return end;
    }
    return 0;
  }
  const length =
    typeof part === 'string' ? lengthOfSpecial(part, sentence, at) : part.lengthAt(sentence.words, at);
  if (length < 0 || (length === 0 && typeof part !== 'string')) return 0;
  return endOf(parts, index + 1, sentence, at + length);
}

/** -1 = it does not stand there; 0 = it does and takes no word. */
function lengthOfSpecial(special: Special, sentence: Sentence, at: number): number {
  const { words, own } = sentence;
  const word = words[at];
  const mention = own.get(at);
  switch (special) {
    case 'START':
      return at === 0 ? 0 : -1;
    case 'END':
      return at === words.length ? 0 : -1;
    case 'COLON':
      return word?.before.includes(':') ? 0 : -1;
    case 'OWN':
      return mention ? mention.length : -1;
    case 'NAME':
      return mention && (mention.as === 'name' || US.has(word?.folded ?? '')) ? mention.length : -1;
    case 'NUMBER':
      return word !== undefined && /^[1-9]\d{0,3}$/.test(word.folded) ? 1 : -1;
    case 'CAP':
      return word !== undefined && mention === undefined && isName(word, at) ? 1 : -1;
  }
}

const US = new Set(['us', 'uns', 'ons']);
/** German nouns of doing have a capital letter and are no names. */
const GERMAN_DOING = /(?:ung|ungen|heit|keit|schaft|nis|nisse)$/;

function isName({ folded, isCapital }: Word, at: number): boolean {
  if (!isCapital || folded.length < 2) return false;
  if (at === 0 && LIGHT.mayBegin(folded)) return false;
  return !(GERMAN_DOING.test(folded) || NOUNS.has(folded));
}

const NOUNS = new Set(
  'verantwortung,haftung,kosten,aufgaben,garantie,gewahr,arbeiten,pflege,kontrolle,daten,rolle,fuhrung'.split(
    ',',
  ),
);
