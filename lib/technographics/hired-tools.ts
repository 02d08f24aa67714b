import { type JobTerm, jobTerms } from './job-terms.ts';
import type { JobText } from './job-text.ts';

export interface HiredTool {
  id: string;
  confidence: number;
  /** The words of the ad round the name. */
  quote: string;
}

interface Sighting {
  term: JobTerm;
  at: number;
}

/** One ad may be copied from another company's; several make it sure, as far as words can. */
const FIRST = 600;
const EACH_MORE = 150;
const MOST = 900;
/** How far a cue may stand from the name, in letters. */
const NEAR = 80;
const MAX_QUOTE = 120;
/** Other tools named close by: a list of what people are to know. */
const LIST = 2;
const WORD = /\w+/g;
const WORD_CHAR = /\w/;
/** What ads say of tools that one is to know, in the languages of the reader's pages. */
const CUE =
  /experience|proficien|knowledge|familiar|skill|expert|certif|admin|engineer|developer|specialist|hands-on|tech stack|our stack|tools|softwares?\b|platforms?\b|erfahrung|kenntnis|umgang|expérience|maîtrise|connaissance|experiencia|conocimiento|esperienza|conoscenza|ervaring|kennis/i;

/** An ad asks for a dozen tools. A text that names more is a list of everything, or built to be slow. */
const MAX_SIGHTINGS = 300;

/**
 * The tools that a page's job ads ask for. `own` are names of the company itself, whose ads speak of its own product;
 * `isOver` = no time is left for another text.
 */
export function hiredTools(
  { ads, page }: JobText,
  own: readonly string[],
  isOver: () => boolean = () => false,
): HiredTool[] {
  const found = new Map<string, HiredTool>();
  const texts = [...ads.map((text) => ({ text, isAd: true })), { text: page, isAd: false }];
  for (const { text, isAd } of texts) {
    if (isOver()) break;
    const counted = new Set<string>();
    const sightings = listSightings(text);
    for (const sighting of sightings) {
      const { id } = sighting.term;
      if (counted.has(id) || isOwn(sighting.term, own)) continue;
      if ((sighting.term.isCued || !isAd) && !hasCue(text, sighting, sightings)) continue;
      counted.add(id);
      const known = found.get(id);
      if (known) known.confidence = Math.min(MOST, known.confidence + EACH_MORE);
      else found.set(id, { id, confidence: FIRST, quote: quoteOf(text, sighting) });
    }
  }
  return [...found.values()];
}

/** Every name in the text as it is spelled, whole, and no part of an address. */
function listSightings(text: string): Sighting[] {
  const sightings: Sighting[] = [];
  let until = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < until || isInAddress(text[index - 1])) continue;
    const term = jobTerms()
      .get(word)
      ?.find(({ text: name }) => text.startsWith(name, index) && isEnd(text, index + name.length));
    if (!term) continue;
    sightings.push({ term, at: index });
    if (sightings.length >= MAX_SIGHTINGS) break;
    until = index + term.text.length;
  }
  return sightings;
}

function isInAddress(before: string | undefined): boolean {
  return before === '.' || before === '@' || before === '/';
}

function isEnd(text: string, at: number): boolean {
  const [next = '', after = ''] = text.slice(at, at + 2);
  return !WORD_CHAR.test(next) && !((next === '.' || next === '@') && WORD_CHAR.test(after));
}

function hasCue(text: string, { term, at }: Sighting, all: readonly Sighting[]): boolean {
  const from = Math.max(0, at - NEAR);
  const to = at + term.text.length + NEAR;
  if (CUE.test(`${text.slice(from, at)} ${text.slice(at + term.text.length, to)}`)) return true;
  const beside = all.filter(
    (one) => !one.term.isCued && one.term.id !== term.id && one.at >= from && one.at < to,
  );
  return new Set(beside.map((one) => one.term.id)).size >= LIST;
}

function isOwn({ text, id }: JobTerm, own: readonly string[]): boolean {
  const keys = [keyOf(text), keyOf(id)];
  return own.some((name) => name !== '' && keys.some((key) => key.startsWith(keyOf(name))));
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** The line in which the name stands, cut to words round it. */
function quoteOf(text: string, { term, at }: Sighting): string {
  const end = at + term.text.length;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, lineEnd(text, end));
  if (line.length <= MAX_QUOTE) return line.trim();
  const half = (MAX_QUOTE - term.text.length) / 2;
  const words = text.slice(Math.max(0, at - half), end + half).split('\n');
  const own = words.find((part) => part.includes(term.text)) ?? term.text;
  return own
    .replace(/^\S*\s/, '')
    .replace(/\s\S*$/, '')
    .includes(term.text)
    ? own
        .replace(/^\S*\s/, '')
        .replace(/\s\S*$/, '')
        .trim()
    : own.trim();
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
