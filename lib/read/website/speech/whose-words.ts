import type { Block } from '../../extract/page-blocks.ts';
import { startsWithOwnName } from '../name/own-subject.ts';
import type { NamedPage } from '../subject.ts';
import { holdsName } from './holds-name.ts';
import { isOwnLike, type Named, namedIn } from './named-subject.ts';
import { ABOUT_HEADING, OTHER_HEADING } from './other-roles.ts';
import { isOthersPage } from './others-page.ts';

type Told = Pick<NamedPage, 'url' | 'title' | 'content' | 'ownNames'>;

const LEVEL = /^h([1-6])$/;
/** A longer heading is a sentence. */
const MAX_HEADING = 90;

/** Follows a page from its top and says of each sentence whether it may speak of the site's company. */
export interface WhoseWords {
  /** Moves on to the next block. */
  enter(block: Block): void;
  /** False where the nearest one named before is somebody else and the sentence names nobody. */
  mayBeOurs(sentence: string): boolean;
}

export function followSpeech(told: Told): WhoseWords {
  const { ownNames } = told;
  if (ownNames.length === 0) return { enter: () => undefined, mayBeOurs: () => true };
  const ofOthers = isOthersPage(told);
  const headings: Named[] = [];
  let region = '';
  let nearest: Named = null;
  return {
    enter(block) {
      if (block.region !== region) headings.length = 0;
      const level = Number(LEVEL.exec(block.tag)?.[1] ?? 0);
      if (level > 0) {
        headings.length = level;
        headings[level] = namedByHeading(block.text, ownNames);
      }
      if (level > 0 || block.region !== region)
        nearest = headings.findLast((named) => named !== undefined && named !== null) ?? null;
      region = block.region;
    },
    mayBeOurs(sentence) {
      // Of a customer's story only what names the own company counts.
      if (ofOthers && region === 'main') return startsWithOwnName(sentence, ownNames);
      const named = namedIn(sentence, ownNames);
      if (named !== null) nearest = named;
      return nearest !== 'other' || holdsName(sentence, ownNames) || WE.test(sentence);
    },
  };
}

const WE =
  /(?:^|[^\p{L}])(?:we|our|us|wir|uns|unsere?[nmrs]?|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|siamo|somos|wij|ons|onze|nós|noss[oa]s?|\p{L}{2,14}(?:[aei]mos|iamo))(?![\p{L}])/iu;

function namedByHeading(heading: string, ownNames: readonly string[]): Named {
  if (heading.length > MAX_HEADING) return null;
  if (OTHER_HEADING.test(heading)) return 'other';
  const about = ABOUT_HEADING.exec(heading)?.[1];
  if (about !== undefined && !NOBODY.test(about)) return isOwnLike(about, ownNames) ? 'own' : 'other';
  return holdsName(heading, ownNames) ? 'own' : null;
}

const NOBODY =
  /^(?:us|uns|nous|nosotros|noi|ons|nós|our|the|me|this|you|company|unser\p{L}{0,2}|unternehmen|firma|nuestr[oa]|notre|entreprise|société|empresa|azienda|bedrijf)(?![\p{L}])/iu;
