import type { PageWords } from '#lib/evidence/page-words.ts';
import { type AgencySigns, agencySigns } from '../offer/agency-signs.ts';
import type { Cue } from './cue-patterns.ts';
import type { FoundCues } from './page-cues.ts';
import { OF_A_TOPIC } from './page-texts.ts';

/** What is put up by who sells a product. */
const OF_A_PRODUCT: readonly Cue[] = ['seat', 'trial', 'demo', 'pricing', 'signUp', 'cart', 'developers'];
/** A client area and a list of packages may be an agency's. */
const MOST_OF_A_PRODUCT = 1;
/** Only the first headings speak of the company as such. */
const HEADINGS = 3;

/** The signs by which a page's company is an agency; null where it calls itself none, or sells a product. */
export function pageAgency(words: PageWords, cues: FoundCues): AgencySigns | null {
  if (OF_A_PRODUCT.filter((cue) => cues.has(cue)).length > MOST_OF_A_PRODUCT) return null;
  const { statements, title, descriptions, headings, labels, offers, footer, kind } = words;
  const own = OF_A_TOPIC.has(kind) ? [] : [title, ...descriptions, ...headings.slice(0, HEADINGS)];
  return agencySigns({
    statements,
    texts: [...own, ...footer],
    labels: [...labels, ...headings, ...offers],
  });
}
