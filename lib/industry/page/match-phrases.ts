import { foldWords } from '../industry-key.ts';
import { PAGE_PHRASES } from './page-phrases.ts';
import { beforeWords, comparableWord, moveToNext, type WordCursor } from './word-cursor.ts';

/** A phrase that a text holds, for one leaf. */
export interface PhraseHit {
  leaf: string;
  /** In comparable form. */
  phrase: string;
  /** As the text spells it. */
  spelled: string;
  weight: number;
}

/** One word may mean much; two or three are plain. */
const WEIGHTS = [0, 0.7, 1, 1.2, 1.2];
const LONGEST = 4;
const MAX_TEXT = 6_000;
const WORD = /[\p{L}\p{N}]+/gu;
/** "Software for law firms": what follows is whom it is for, up to so many words. */
const FOR = ['for', 'fur', 'pour', 'para', 'per', 'voor', 'helping', 'help'];
const REACH_OF_FOR = 4;
const OF_CUSTOMERS = 0.25;
/** "Hospital software", "banking industry": the phrase names what the product is for. */
const PRODUCT: ReadonlySet<string> = new Set('software platform app saas api tool crm erp'.split(' '));
const CUSTOMERS: ReadonlySet<string> = new Set(
  'industry company team professional business sector customer agent buyer manager leader brand client organization owner'.split(
    ' ',
  ),
);
const OF_PRODUCT = 0.35;
const OF_INDUSTRY = 0.3;
/** Only words that may begin a phrase are cut out of a text: told by their first letters. */
const SHAPE_LENGTH = 3;
/** Stands for a word with a letter beyond ASCII, which may fold to any. */
const ANY_SHAPE = 32 ** SHAPE_LENGTH;
const LAST_ASCII = 127;

/** What may follow the words so far. */
interface Step {
  next: Map<string, Step>;
  /** True for a word after which customers are named. */
  isFor?: boolean;
  /** Set where a phrase ends. */
  ends?: { phrase: string; leaves: { leaf: string; weight: number }[] };
}

interface Phrases {
  start: Step;
  /** By shape of a word: 1 where a phrase begins with such a word. */
  shapes: Uint8Array;
}

let phrases: Phrases | undefined;

/** The phrases of a text; where one phrase stands inside another, the longer one alone. */
export function matchPhrases(text: string): PhraseHit[] {
  phrases ??= buildPhrases();
  const { start, shapes } = phrases;
  const hits: PhraseHit[] = [];
  const word = beforeWords(text.slice(0, MAX_TEXT));
  let sinceFor = REACH_OF_FOR;
  while (moveToNext(word)) {
    sinceFor = word.isAfterBreak ? REACH_OF_FOR + 1 : sinceFor + 1;
    const { start: at, end } = word;
    if (shapes[shapeOf(word.text, at, end)] !== 1) continue;
    const first = start.next.get(comparableWord(word));
    if (!first) continue;
    if (first.isFor) sinceFor = 0;
    const found = longestFrom(first, word);
    word.end = found?.end ?? end;
    if (!found) continue;
    const isCustomers = sinceFor > 0 && sinceFor <= REACH_OF_FOR;
    const factor = (isCustomers ? OF_CUSTOMERS : 1) * factorBefore(found.next);
    const written = word.text.slice(at, found.end);
    const spelled = end === found.end ? written : (written.match(WORD) ?? []).join(' ');
    const { phrase, leaves } = found.ends;
    for (const { leaf, weight } of leaves) hits.push({ leaf, phrase, spelled, weight: weight * factor });
  }
  return hits;
}

/** The longest phrase that begins with a word, where it ends, and the word that follows it there; moves the cursor on. */
function longestFrom(first: Step, word: WordCursor) {
  let found: { ends: NonNullable<Step['ends']>; end: number; next: string | undefined } | undefined;
  for (let step: Step | undefined = first; step; ) {
    const { end } = word;
    const next: string | undefined =
      moveToNext(word) && !word.isAfterBreak ? comparableWord(word) : undefined;
    if (step.ends) found = { ends: step.ends, end, next };
    step = next === undefined ? undefined : step.next.get(next);
  }
  return found;
}

/** The first three characters of a word as one number; different words may share it. */
function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  for (let at = start; at < start + SHAPE_LENGTH; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (code > LAST_ASCII) return ANY_SHAPE;
    shape = shape * 32 + (code & 31);
  }
  return shape;
}

function factorBefore(next: string | undefined): number {
  if (next === undefined) return 1;
  if (PRODUCT.has(next)) return OF_PRODUCT;
  return CUSTOMERS.has(next) ? OF_INDUSTRY : 1;
}

/** A phrase of several leaves speaks less for each. */
function buildPhrases(): Phrases {
  const start: Step = { next: new Map() };
  for (const word of FOR) stepTo(start, word).isFor = true;
  const ends = new Set<NonNullable<Step['ends']>>();
  for (const [leaf, list] of Object.entries(PAGE_PHRASES)) {
    for (const written of list.split('|')) {
      const words = foldWords(written).slice(0, LONGEST);
      const last = words.reduce(stepTo, start);
      last.ends ??= { phrase: words.join(' '), leaves: [] };
      ends.add(last.ends);
      const { leaves } = last.ends;
      if (!leaves.some((known) => known.leaf === leaf))
        leaves.push({ leaf, weight: WEIGHTS[words.length] ?? 1 });
    }
  }
  for (const { leaves } of ends) for (const known of leaves) known.weight /= Math.sqrt(leaves.length);
  return { start, shapes: indexShapes(start.next.keys()) };
}

function indexShapes(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(ANY_SHAPE + 1);
  shapes[ANY_SHAPE] = 1;
  for (const word of words) {
    const shape = shapeOf(word, 0, word.length);
    if (word.length > SHAPE_LENGTH) shapes[shape] = 1;
    // A short word ends otherwise in the plural: "pies", "gyms".
    else shapes.fill(1, shape & ~31, (shape & ~31) + 32);
  }
  return shapes;
}

function stepTo(step: Step, word: string): Step {
  const next = step.next.get(word) ?? { next: new Map<string, Step>() };
  step.next.set(word, next);
  return next;
}
