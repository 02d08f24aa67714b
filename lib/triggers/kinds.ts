import { foldText } from '#lib/parse/fold-text.ts';
import type { Frame } from './frame.ts';
import { GERMANIC } from './germanic/germanic.ts';
import type { Kind } from './kind.ts';
import { ACQUISITION_KIND } from './kinds/acquisition.ts';
import { AWARD_KIND } from './kinds/award.ts';
import { COMPLIANCE } from './kinds/compliance.ts';
import { EXPANSION } from './kinds/expansion.ts';
import { FUNDING } from './kinds/funding.ts';
import { HIRING_KIND } from './kinds/hiring.ts';
import { LAUNCH_KIND } from './kinds/launch.ts';
import { LEADERSHIP_CHANGE } from './kinds/leadership-change.ts';
import { MIGRATION } from './kinds/migration.ts';
import { PARTNERSHIP } from './kinds/partnership.ts';
import type { Phrases } from './phrases.ts';
import { ROMANCE } from './romance/romance.ts';

const KINDS: readonly Kind[] = (
  [
    HIRING_KIND,
    FUNDING,
    LEADERSHIP_CHANGE,
    LAUNCH_KIND,
    EXPANSION,
    ACQUISITION_KIND,
    COMPLIANCE,
    MIGRATION,
    PARTNERSHIP,
    AWARD_KIND,
  ] satisfies Kind[]
).map(inAllLanguages);

/** A kind with what each family of languages adds to it. */
function inAllLanguages(kind: Kind): Kind {
  const { frames, not } = GERMANIC[kind.kind];
  const germanic = frames.map((frame) => ({ ...frame, not }));
  return { ...kind, frames: [...kind.frames, ...ROMANCE[kind.kind], ...germanic] };
}

/** A page repeats its words: what was asked of one is kept, up to so many. */
const MAX_KNOWN = 20_000;
const PARTS = /[^\p{L}\p{N}€$£]+/u;

/** Every list of words that a frame needs, by its number. */
const LISTS: readonly Phrases[] = [...new Set(KINDS.flatMap(({ frames }) => frames.flatMap(listsOf)))];
const NEEDED: readonly (readonly (readonly number[])[])[] = KINDS.map(({ frames }) =>
  frames.map((frame) => listsOf(frame).map((list) => LISTS.indexOf(list))),
);
const known = new Map<string, readonly number[]>();
function listsOf({ parts }: Frame): Phrases[] {
  return parts.filter((part) => typeof part === 'object');
}

/** Letters by which wordings with an asterisk are looked up. */
const KEY = 2;

/** Lists by the first words of their wordings: whole, by their first letters, by their last ones. */
function indexFirsts() {
  const whole = new Map<string, number[]>();
  const starts = new Map<string, [string, number][]>();
  const ends = new Map<string, [string, number][]>();
  for (const [number, { firsts }] of LISTS.entries()) {
    for (const first of firsts) {
      const letters = first.replace('*', '');
      if (first.startsWith('*')) push(ends, letters.slice(-KEY), [letters, number]);
      else if (first.endsWith('*')) push(starts, letters.slice(0, KEY), [letters, number]);
      else push(whole, first, number);
    }
  }
  return { whole, starts, ends };
}

const index = indexFirsts();

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Numbers of the lists that have a wording which begins with this word. */
function listsWith(folded: string): readonly number[] {
  const kept = known.get(folded);
  if (kept !== undefined) return kept;
  const numbers = new Set(index.whole.get(folded));
  for (const [start, number] of index.starts.get(folded.slice(0, KEY)) ?? [])
    if (folded.startsWith(start)) numbers.add(number);
  for (const [end, number] of index.ends.get(folded.slice(-KEY)) ?? [])
    if (folded.endsWith(end)) numbers.add(number);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(folded, [...numbers]);
  return [...numbers];
}

/** A kind with those of its frames whose words a sentence holds. */
export interface Candidate {
  kind: Kind;
  frames: readonly Frame[];
}

/** The cheap look before the careful one: most sentences hold the words of no frame. */
export function candidatesFor(text: string): Candidate[] {
  const found = new Set<number>();
  for (const word of foldText(text).split(PARTS)) for (const number of listsWith(word)) found.add(number);
  if (found.size === 0) return [];
  return KINDS.flatMap((kind, place) => {
    const frames = kind.frames.filter((_, at) => NEEDED[place]?.[at]?.every((number) => found.has(number)));
    return frames.length === 0 ? [] : [{ kind, frames }];
  });
}
