import type { PageWords } from '#lib/evidence/page-words.ts';
import { softwareOffer } from '../offer/software-offer.ts';
import type { Cue } from './cue-patterns.ts';
import type { FoundCues } from './page-cues.ts';
import { OF_AN_ARTICLE } from './page-texts.ts';

/** What makers of software put up, and hardly anybody else. */
const OF_SOFTWARE: readonly Cue[] = [
  'seat',
  'trial',
  'demo',
  'pricing',
  'developers',
  'contactSales',
  'signUp',
];
/** So many of them where the noun may be anybody's ("platform"), where it is plain, and where there is no noun. */
const WITH_WIDER = 2;
const ALONE = 4;
/** Only the first headings of a page speak of the offer as such. */
const HEADINGS = 2;
/** Who sells work puts up these; with more of them than signs of software, a wider noun says nothing. */
const OF_WORK: readonly Cue[] = ['services', 'service', 'consultation', 'quote', 'agency'];

/** Whether a page offers software: by the noun of its offer and by what it puts up for its visitors. */
export function pageSoftware(words: PageWords, cues: FoundCues): { isNamed: boolean } | null {
  const { title, descriptions, statements, headings, kind } = words;
  const said = statements.map(({ says }) => says);
  // An article's title and first headings are of its subject.
  const own = OF_AN_ARTICLE.has(kind) ? [] : [title, ...descriptions, ...headings.slice(0, HEADINGS)];
  const offer = softwareOffer([...said, ...own]);
  const signs = OF_SOFTWARE.filter((cue) => cues.has(cue)).length;
  const work = OF_WORK.filter((cue) => cues.has(cue)).length;
  if (offer?.strength === 'named' && signs >= work - 1) return { isNamed: true };
  if (signs < (offer ? WITH_WIDER : ALONE) || work >= signs) return null;
  return { isNamed: signs >= ALONE };
}
