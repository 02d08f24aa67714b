import type { PageWords } from '#lib/evidence/page-words.ts';
import { BUYERS, type Buyers } from './buyer-patterns.ts';
import { CUES, type Cue } from './cue-patterns.ts';

/** A line of a page that holds a word which one of the patterns needs. */
export interface Line {
  text: string;
  /** Patterns that may match it, one bit each. */
  possible: number;
}

export type Part = Exclude<keyof PageWords, 'appHosts' | 'language' | 'kind'> | 'prose';
export type PageLines = Readonly<Record<Part, readonly Line[]>>;

/** Prose that is looked at; further down stand customers, news and small print. */
const MAX_PROSE = 2_500;
const SENTENCE = /[.!?]\s|\n/;
/** Less than 32: a number holds a bit for each. */
const PATTERNS = { ...CUES, ...BUYERS };
const BITS = Object.fromEntries(Object.keys(PATTERNS).map((name, at) => [name, 1 << at])) as Readonly<
  Record<Cue | Buyers, number>
>;

/** By word: the patterns that need it, one bit each. */
const NEEDED_BY: ReadonlyMap<string, number> = indexWords();
const SPACE = 32;
const SHAPE_COUNT = 4_096;
/** By shape: 1 where a needed word has it. */
const SHAPES = indexShapes();

/**
 * The lines of a page that a pattern may match. Most hold no needed word, and to look words up costs a tenth of trying
 * every pattern on every line.
 */
export function readLines(words: PageWords, prose: string): PageLines {
  return {
    title: linesOf([words.title]),
    descriptions: linesOf(words.descriptions),
    headings: linesOf(words.headings),
    labels: linesOf(words.labels),
    offers: linesOf(words.offers),
    footer: linesOf(words.footer),
    statements: linesOf(words.statements.map(({ quote }) => quote)),
    prose: linesOf(prose.slice(0, MAX_PROSE).split(SENTENCE)),
  };
}

/** False when the line holds none of the words that the pattern needs. */
export function mayMatch({ possible }: Line, pattern: Cue | Buyers): boolean {
  return (possible & BITS[pattern]) !== 0;
}

function linesOf(texts: readonly string[]): Line[] {
  const lines: Line[] = [];
  for (const text of texts) {
    const possible = possiblePatterns(text.toLowerCase());
    if (possible !== 0) lines.push({ text, possible });
  }
  return lines;
}

/** The patterns of which a lower-case text holds a needed word or sign. */
function possiblePatterns(text: string): number {
  let possible = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (isLetter(code)) continue;
    // To cut a word out of a text costs more than all the rest: only what looks like a needed word is.
    if (at > start + 1 && SHAPES[shapeOf(text, start, at)] === 1)
      possible |= NEEDED_BY.get(text.slice(start, at)) ?? 0;
    if (code !== SPACE) possible |= NEEDED_BY.get(text.charAt(at)) ?? 0;
    start = at + 1;
  }
  return possible;
}

/** Digits, letters from a to z, and those of Latin script with diacritics. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}

/** Length and first letters of a word as one number; different words may share it. */
function shapeOf(text: string, start: number, end: number): number {
  return ((end - start) * 961 + text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) % SHAPE_COUNT;
}

function indexShapes(): Uint8Array {
  const shapes = new Uint8Array(SHAPE_COUNT);
  for (const word of NEEDED_BY.keys()) if (word.length > 1) shapes[shapeOf(word, 0, word.length)] = 1;
  return shapes;
}

function indexWords(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [name, { needs }] of Object.entries(PATTERNS)) {
    const bit = BITS[name as Cue | Buyers];
    for (const word of needs.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}
