import { findRegisterEntries } from '#lib/parse/register.ts';
import type { NamedPage } from '../subject.ts';
import { MAX_FOOTER_BLOCK } from './contact-windows.ts';
import type { PlaceFinding } from './place-finding.ts';
import { partyOf } from './third-party.ts';

const MAX_LEAD = 200;

/** Entries in registers that stand in the frame or on a page of contacts or legal notices: the company's own. */
export function registerEntries(subject: NamedPage): PlaceFinding[] {
  const found: PlaceFinding[] = [];
  const bodyCounts = subject.scope === 'imprint' || subject.page.kind === 'contact';
  for (const block of subject.content.blocks) {
    if (block.inQuote || block.isHidden || block.text.length > MAX_FOOTER_BLOCK) continue;
    if (block.region !== 'footer' && !bodyCounts && !block.text.includes('©')) continue;
    for (const { country, start, end } of findRegisterEntries(block.text)) {
      const quote = block.text.slice(Math.max(0, start - 60), end + 40);
      if (partyOf(block.text.slice(Math.max(0, start - MAX_LEAD), start)) === 'third') continue;
      const source =
        subject.scope === 'imprint' ? 'imprint' : block.region === 'footer' ? 'footer' : 'contact';
      found.push({ country, city: null, region: null, source, quote, label: 'register' });
    }
  }
  return found;
}
