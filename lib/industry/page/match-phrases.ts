import { foldText } from '#lib/parse/fold-text.ts';
import { foldWords, singular } from '../industry-key.ts';
import { PAGE_PHRASES } from './page-phrases.ts';

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
const BREAK = /[.,;:!?|\n•·–—()]|\s-\s/;
const WORD = /[\p{L}\p{N}]+/gu;
const ASCII = /^[ -~]*$/;
const ASCII_WORD = /[a-z0-9]+/gi;
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

/** What may follow the words so far. */
interface Step {
  next: Map<string, Step>;
  /** True for a word after which customers are named. */
  isFor?: boolean;
  /** Set where a phrase ends. */
  ends?: { phrase: string; leaves: { leaf: string; weight: number }[] };
}

let phrases: Step | undefined;

/** The phrases of a text; where one phrase stands inside another, the longer one alone. */
export function matchPhrases(text: string): PhraseHit[] {
  phrases ??= buildPhrases();
  const hits: PhraseHit[] = [];
  for (const chunk of text.slice(0, MAX_TEXT).split(BREAK)) {
    if (chunk !== '') matchChunk(chunk, phrases, hits);
  }
  return hits;
}

function matchChunk(chunk: string, start: Step, hits: PhraseHit[]): void {
  const isPlain = ASCII.test(chunk);
  const pattern = isPlain ? ASCII_WORD : WORD;
  const words: string[] = (isPlain ? chunk.toLowerCase() : chunk).match(pattern) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    words[at] = singular(isPlain ? word : foldText(word));
  }
  // Most chunks hold no phrase.
  let spelled: string[] | undefined;
  let sinceFor = REACH_OF_FOR + 1;
  for (let at = 0; at < words.length; at += 1) {
    let step = start.next.get(words[at] ?? '');
    sinceFor = step?.isFor ? 0 : sinceFor + 1;
    let ends: Step['ends'];
    let after = at;
    for (let next = at + 1; step; next += 1) {
      if (step.ends) {
        ends = step.ends;
        after = next;
      }
      step = step.next.get(words[next] ?? '');
    }
    if (!ends) continue;
    spelled ??= chunk.match(pattern) ?? [];
    const isCustomers = sinceFor > 0 && sinceFor <= REACH_OF_FOR;
    const factor = (isCustomers ? OF_CUSTOMERS : 1) * factorBefore(words[after]);
    for (const { leaf, weight } of ends.leaves) {
      hits.push({
        leaf,
        phrase: ends.phrase,
        spelled: spelled.slice(at, after).join(' '),
        weight: weight * factor,
      });
    }
    at = after - 1;
  }
}

function factorBefore(next: string | undefined): number {
  if (next === undefined) return 1;
  if (PRODUCT.has(next)) return OF_PRODUCT;
  return CUSTOMERS.has(next) ? OF_INDUSTRY : 1;
}

/** A phrase of several leaves speaks less for each. */
function buildPhrases(): Step {
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
  return start;
}

function stepTo(step: Step, word: string): Step {
  const next = step.next.get(word) ?? { next: new Map<string, Step>() };
  step.next.set(word, next);
  return next;
}
