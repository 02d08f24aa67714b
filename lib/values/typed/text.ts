import { cleanText } from '#lib/parse/clean-text.ts';
import { MAX_VALUE } from '../limits.ts';
import type { Parsed } from './parsed.ts';
import { found, parseList } from './parsed.ts';

/** One of several texts: a phrase. */
const MAX_PHRASE = 200;

export function parseText(line: string): Parsed<string> {
  return found(cleanText(line, MAX_VALUE) || null);
}

export function parseTexts(line: string): Parsed<string[]> {
  return parseList(line, (item) => found(cleanText(item, MAX_PHRASE) || null));
}
