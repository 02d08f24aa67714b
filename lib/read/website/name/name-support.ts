import { foldText } from '#lib/parse/fold-text.ts';
import type { GivenPage } from '../subject.ts';

/** Text looked through for mentions, in characters. */
const MAX_SAMPLE = 30_000;
const MAX_BLOCK_LENGTH = 1_000;
const HANDLE =
  /^(?:https?:)?\/\/(?:[\w-]{1,12}\.)?(?:linkedin\.com\/(?:company|companies|showcase|school)|facebook\.com(?:\/pages)?|twitter\.com|x\.com|instagram\.com|youtube\.com(?:\/(?:c|user|channel))?|tiktok\.com)\/@?([\w.%-]{3,60})/i;
const MAX_HANDLES = 40;

/** What the page says without being asked for a name: its words, and its own accounts elsewhere. */
export interface NameSupport {
  /** Times that the name stands in the page's text as whole words, at most 9. */
  mentions(core: readonly string[]): number;
  /** True where the text speaks of the name as its own: "at Acme we", "Acme is". */
  speaksOf(core: readonly string[]): boolean;
  /** True when an account of the page on a social network is called like this. */
  hasHandle(core: readonly string[]): boolean;
}

export function readNameSupport(subject: GivenPage): NameSupport {
  const sample = sampleWords(subject);
  const handles = new Set<string>();
  for (const { href } of subject.content.links) {
    const handle = HANDLE.exec(href)?.[1];
    if (handle) handles.add(handle.toLowerCase().replace(/[^a-z\d]/g, ''));
    if (handles.size >= MAX_HANDLES) break;
  }
  return {
    mentions: (core) => countWords(sample, ` ${core.join(' ')} `),
    speaksOf(core) {
      const name = core.join(' ');
      return OWN_PHRASES.some(([before, after]) => sample.includes(` ${before}${name}${after} `));
    },
    hasHandle(core) {
      const letters = core.join('');
      return (
        letters.length > 3 && (handles.has(letters) || SUFFIXES.some((end) => handles.has(letters + end)))
      );
    },
  };
}

const SUFFIXES = ['inc', 'hq', 'app', 'official', 'gmbh', 'ag', 'ltd', 'llc', 'co', 'com'];
const OWN_PHRASES = [
  ['about ', ''],
  ['welcome to ', ''],
  ['why ', ''],
  ['choose ', ''],
  ['contact ', ''],
  ['at ', ' we'],
  ['at ', ' our'],
  ['', ' is'],
  ['', ' was'],
  ['', ' offers'],
  ['', ' provides'],
  ['uber ', ''],
  ['bei ', ''],
  ['', ' ist'],
  ['', ' bietet'],
  ['chez ', ''],
  ['', ' est'],
  ['', ' es'],
  ['', ' e'],
] as const;

/** The page's words, folded, one space between them. */
function sampleWords(subject: GivenPage): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text, isHidden, inQuote } of subject.content.blocks) {
    if (isHidden || inQuote || text.length > MAX_BLOCK_LENGTH) continue;
    parts.push(text);
    length += text.length;
    if (length > MAX_SAMPLE) break;
  }
  return ` ${coreWords(parts.join(' \n '))} `;
}

function coreWords(text: string): string {
  return foldText(text)
    .replace(/[&+]/g, ' and ')
    .replace(/[’'`"“”«»®™©]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

function countWords(sample: string, words: string): number {
  let count = 0;
  for (let at = sample.indexOf(words); at >= 0 && count < 9; at = sample.indexOf(words, at + 1)) count++;
  return count;
}
