import { foldText } from '#lib/parse/fold-text.ts';
import { singular } from '../industry-key.ts';

/** A word of a text by where it stands: cutting every word out would be most of the cost of reading a page. */
export interface WordCursor {
  text: string;
  /** The text in lower case, as long as the text itself. */
  lower: string;
  start: number;
  end: number;
  isAscii: boolean;
  /** True when a sentence or a part of one ends between the word before and this one. */
  isAfterBreak: boolean;
}

const BREAKS: ReadonlySet<string> = new Set('.,;:!?|\n•·–—()');
const LETTER = /[\p{L}\p{N}]/u;
const CAPITALS = /[A-Z]+/g;
const UNSEEN = 0;
const OTHER = 1;
const BREAK = 2;
const HYPHEN = 3;
const ASCII_LETTER = 4;
const OTHER_LETTER = 5;
/** By character code: its kind, filled as characters are met. */
const kinds = new Uint8Array(65_536);
const LAST_ASCII = 127;

/** Before the first word. */
export function beforeWords(text: string): WordCursor {
  const lower = text.toLowerCase();
  // A few letters become two.
  const isAligned = lower.length === text.length;
  return {
    text,
    lower: isAligned ? lower : lowerAscii(text),
    start: 0,
    end: 0,
    isAscii: true,
    isAfterBreak: false,
  };
}

/** Length kept, other letters as they are. */
function lowerAscii(text: string): string {
  return text.replace(CAPITALS, (letters) => letters.toLowerCase());
}

/** Moves to the next word; false when there is none. */
export function moveToNext(word: WordCursor): boolean {
  const { text } = word;
  let at = word.end;
  let kind = OTHER;
  word.isAfterBreak = false;
  for (; at < text.length; at += 1) {
    kind = kindOf(text.charCodeAt(at));
    if (kind >= ASCII_LETTER) break;
    if (kind === BREAK || (kind === HYPHEN && isDash(text, at))) word.isAfterBreak = true;
  }
  word.start = at;
  word.isAscii = true;
  while (kind >= ASCII_LETTER) {
    if (kind === OTHER_LETTER) word.isAscii = false;
    at += 1;
    kind = at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
  }
  word.end = at;
  return word.start < at;
}

/** The word in comparable form. */
export function comparableWord({ text, lower, start, end, isAscii }: WordCursor): string {
  return singular(isAscii ? lower.slice(start, end) : foldText(text.slice(start, end)));
}

function kindOf(code: number): number {
  const known = kinds[code] ?? OTHER;
  return known === UNSEEN ? learnKind(code) : known;
}

function learnKind(code: number): number {
  const kind = kindOfCharacter(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOfCharacter(character: string): number {
  if (LETTER.test(character)) return character.charCodeAt(0) > LAST_ASCII ? OTHER_LETTER : ASCII_LETTER;
  if (BREAKS.has(character)) return BREAK;
  return character === '-' ? HYPHEN : OTHER;
}

/** "Acme - makers of tools", and not "full-service". */
function isDash(text: string, at: number): boolean {
  return isSpace(text.charAt(at - 1)) && isSpace(text.charAt(at + 1));
}

function isSpace(character: string): boolean {
  return character !== '' && character.trim() === '';
}
