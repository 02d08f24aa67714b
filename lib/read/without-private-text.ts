import type { Evidence } from '#lib/evidence/evidence.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import { saysSignedIn } from './page-kind/signed-in.ts';

/** More lines than a page's menus and buttons come to. */
const MAX_LINES = 1_000;

/**
 * The evidence without the page's text where somebody is signed in: what stands there is meant for one person. A LinkedIn
 * page has no words; its reader takes nothing but the company's own anyway.
 */
export function withoutPrivateText(evidence: readonly Evidence[], words: PageWords | undefined): Evidence[] {
  if (!words) return [...evidence];
  const { title, labels, offers, headings } = words;
  const prose = evidence.flatMap((fact) => (fact.attribute === 'text' ? fact.value.split('\n') : []));
  const lines = [...labels, ...offers, ...headings, ...prose].slice(0, MAX_LINES);
  return saysSignedIn({ title, lines })
    ? evidence.filter(({ attribute }) => attribute !== 'text')
    : [...evidence];
}
