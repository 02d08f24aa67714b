import { domainAffinity } from '#lib/parse/company-name.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { Block } from '../../extract/page-blocks.ts';

/** A name as the page's own text spells it. */
export interface Spelling {
  name: string;
  quote: string;
}

/** Blocks looked through for the label's spelling. */
const MAX_BLOCKS = 400;
const MAX_BLOCK_LENGTH = 400;
const MAX_RUN_WORDS = 6;

/** The label as the page's own text spells it ("Acme Tools" for acmetools.com), preferring several words. */
export function spellLabel(blocks: readonly Block[], label: string): Spelling | null {
  let single: Spelling | null = null;
  const letters = foldLetters(label);
  let looked = 0;
  for (const block of blocks) {
    if (block.text.length > MAX_BLOCK_LENGTH || block.inQuote || !/\p{Lu}/u.test(block.text)) continue;
    if (++looked > MAX_BLOCKS) break;
    if (!holdsLetters(block.text, letters)) continue;
    const spelled = wordsOfLabel(block.text, label);
    if (!spelled || !/^[\p{Lu}\d]/u.test(spelled)) continue;
    const found = { name: spelled, quote: block.text };
    if (spelled.includes(' ')) return found;
    single ??= found;
  }
  return single;
}

/** The run of words in a phrase whose letters are the label's: "Acme Tools" in "Why Acme Tools wins" of acmetools.com. */
export function wordsOfLabel(phrase: string, label: string): string | null {
  const words = phrase.split(/\s/).filter(Boolean).slice(0, 24);
  const target = label.length + 10;
  for (let from = 0; from < words.length; from++) {
    let run = '';
    for (let at = from; at < words.length && at < from + MAX_RUN_WORDS && run.length <= target; at++) {
      run = run ? `${run} ${words[at]}` : (words[at] ?? '');
      const bare = run.replace(/[,.:;!?]{1,3}$/, '').replace(/['’]s$/, '');
      if (/^[\p{L}\d]/u.test(bare) && domainAffinity(bare, label) === 3) return bare;
    }
  }
  return null;
}

/** A cheap look before the costly one; umlauts may be spelled out in the label, so texts with them pass. */
function holdsLetters(text: string, letters: string): boolean {
  return /[äöüÄÖÜ&]/.test(text) || foldLetters(text).includes(letters);
}
