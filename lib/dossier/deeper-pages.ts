import type { NextCheck } from '#lib/qualify/verdict.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { Dossier } from './dossier.ts';

/** A page of the account's own site that is worth a look. */
export interface DeeperPage {
  where: Exclude<NextCheck['where'], 'linkedin'>;
  url: string;
}

/** As many as one look takes. */
export const MAX_DEEPER = 4;
/** Where events stand: read when there is room, because they move no score and are in no next check. */
const OF_EVENTS: readonly DeeperPage['where'][] = ['careers', 'press'];
/** A file to be shown or saved, and a story about somebody else. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif|svg|webp|mp4|mp3|ics|vcf|xml|json|txt)$/i;
const STORY =
  /\/(?:customers?|clients?|customer-stories|case-stud(?:y|ies)|success-stories|kunden|referenzen|references|portfolio|clientes|clienti|klanten|casos?)\/[^/]/i;

/**
 * Pages of the same origin that would settle most under the ICP, best first; those that were read, and are silent, are not
 * among them. None where the verdict stands, and none on a page whose own site is another's.
 */
export function deeperPages(
  dossier: Pick<Dossier, 'verdict' | 'links' | 'profile'>,
  here: string,
): DeeperPage[] {
  const { verdict, links, profile } = dossier;
  if (verdict.certainty === 'confirmed' || !URL.canParse(here)) return [];
  const { origin, hostname, protocol } = new URL(here);
  if (!/^https?:$/.test(protocol) || /(?:^|\.)linkedin\.com$/i.test(hostname)) return [];
  const read = new Set<Scope>(profile.scan?.facts.flatMap(({ value }) => value.scopes) ?? []);
  const wanted = [...verdict.next.map(({ where }) => where), ...OF_EVENTS];
  const found = new Map<string, DeeperPage>();
  for (const where of wanted) {
    if (where === 'linkedin' || read.has(where)) continue;
    const url = links[where];
    if (url === undefined || !isReadable(url, origin) || sameAddress(url, here)) continue;
    if (!found.has(url)) found.set(url, { where, url });
  }
  return [...found.values()].slice(0, MAX_DEEPER);
}

function isReadable(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const target = new URL(url);
  return target.origin === origin && !FILE.test(target.pathname) && !STORY.test(target.pathname);
}

function sameAddress(one: string, other: string): boolean {
  const bare = (url: string) => url.split(/[?#]/, 1)[0]?.replace(/\/$/, '');
  return bare(one) === bare(other);
}
