import type { Fact } from '#lib/evidence/evidence.ts';
import { MAX_TEXT } from '#lib/values/limits.ts';
import type { PageContent, Subject } from './subject.ts';

/** Shorter blocks are labels and buttons. */
const MIN_BLOCK = 25;

/** The page's own prose, headings included, without navigation and footer. */
export function readVisibleText({ content }: Subject): Fact[] {
  const text = visibleText(content);
  if (!text) return [];
  return [{ attribute: 'text', value: text, source: 'html', quote: '', confidence: 1000 }];
}

/** At most MAX_TEXT characters. */
function visibleText({ blocks }: PageContent): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.isHidden || block.region === 'nav' || block.region === 'footer') continue;
    const isHeading = /^h[1-3]$/.test(block.tag);
    if (block.text.length < MIN_BLOCK && !isHeading) continue;
    const room = MAX_TEXT - length;
    if (room <= 0) break;
    const text = block.text.slice(0, room);
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join('\n').slice(0, MAX_TEXT);
}
