import type { Evidence } from '#lib/evidence/evidence.ts';
import type { ToldTrigger } from '#lib/evidence/passage.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';

/** What was known of an account, and what a page of it says now. */
export interface Readings {
  before: readonly Evidence[];
  now: readonly Evidence[];
  /** The page, as it is kept. */
  url: string;
  /** UTC day of the new reading. */
  day: number;
  /** False where a part of the page was not read: what it does not say may still stand there. */
  isWhole: boolean;
}

/** What kind of change it looks for, and what it finds between two readings. */
export type FindChange = (readings: Readings) => ToldTrigger[];

/** Each reading takes its day and half of the room that a quote has. */
const WORDS = Math.floor(MAX_QUOTE / 2) - 16;
/** A reading that has no words: a script that was loaded, or a tool that was not there. */
const NO_WORDS = '–';

/** What both readings said, each behind its day. */
export function quoteBoth(earlier: Said, later: Said): string {
  return [earlier, later].map(quoteOf).join(' → ');
}

interface Said {
  day: number;
  quote: string;
}

function quoteOf({ day, quote }: Said): string {
  return `${toIsoDay(day)}: ${cleanText(quote, WORDS) || NO_WORDS}`;
}
