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
const FOR: ReadonlySet<string> = new Set(['for', 'fur', 'pour', 'para', 'per', 'voor', 'helping', 'help']);
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

interface Entry {
  leaf: string;
  weight: number;
}

let phrases: { table: Map<string, Entry[]>; starts: Map<string, number> } | undefined;

/** The phrases of a text; where one phrase stands inside another, the longer one alone. */
export function matchPhrases(text: string): PhraseHit[] {
  phrases ??= buildTable();
  const { table, starts } = phrases;
  const hits: PhraseHit[] = [];
  for (const chunk of text.slice(0, MAX_TEXT).split(BREAK)) {
    const isPlain = ASCII.test(chunk);
    const spelled: string[] = chunk.match(isPlain ? ASCII_WORD : WORD) ?? [];
    const folded = isPlain ? spelled.map((word) => word.toLowerCase()) : spelled.map(foldText);
    const words = folded.map(singular);
    let sinceFor = REACH_OF_FOR + 1;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      sinceFor = FOR.has(word) ? 0 : sinceFor + 1;
      for (let length = Math.min(starts.get(word) ?? 0, words.length - at); length > 0; length -= 1) {
        const phrase = length === 1 ? word : words.slice(at, at + length).join(' ');
        const entries = table.get(phrase);
        if (!entries) continue;
        const isCustomers = sinceFor > 0 && sinceFor <= REACH_OF_FOR;
        const factor = (isCustomers ? OF_CUSTOMERS : 1) * factorBefore(words[at + length]);
        for (const { leaf, weight } of entries) {
          hits.push({
            leaf,
            phrase,
            spelled: spelled.slice(at, at + length).join(' '),
            weight: weight * factor,
          });
        }
        at += length - 1;
        break;
      }
    }
  }
  return hits;
}

function factorBefore(next: string | undefined): number {
  if (next === undefined) return 1;
  if (PRODUCT.has(next)) return OF_PRODUCT;
  return CUSTOMERS.has(next) ? OF_INDUSTRY : 1;
}

/** A phrase of several leaves speaks less for each. */
function buildTable() {
  const table = new Map<string, Entry[]>();
  const starts = new Map<string, number>();
  for (const [leaf, list] of Object.entries(PAGE_PHRASES)) {
    for (const written of list.split('|')) {
      const words = foldWords(written).slice(0, LONGEST);
      const phrase = words.join(' ');
      const entries = table.get(phrase) ?? [];
      if (entries.some((entry) => entry.leaf === leaf)) continue;
      table.set(phrase, [...entries, { leaf, weight: WEIGHTS[words.length] ?? 1 }]);
      const first = words[0] ?? '';
      starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
    }
  }
  for (const entries of table.values())
    for (const entry of entries) entry.weight /= Math.sqrt(entries.length);
  return { table, starts };
}
