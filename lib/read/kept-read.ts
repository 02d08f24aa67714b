import { keptUrl } from '#lib/account/linkedin-page.ts';
import { keptEvidence } from '#lib/evidence/kept-evidence.ts';
import type { ReadResult, SiteLinks } from './read-result.ts';

/** A read as it may be kept: without what identifies a person or a visit. Doing it again changes nothing. */
export function keptRead<Read extends Pick<ReadResult, 'url' | 'page' | 'evidence' | 'links' | 'mentions'>>(
  read: Read,
): Read {
  const isTeamPage = read.page.isCompanySite && read.page.kind === 'team';
  const mentions = read.mentions?.map((company) => ({
    ...company,
    facts: company.facts.map((fact) => keptEvidence(fact, false)),
  }));
  return {
    ...read,
    url: keptUrl(read.url),
    evidence: read.evidence.map((fact) => keptEvidence(fact, isTeamPage)),
    links: keptLinks(read.links),
    ...(mentions ? { mentions } : {}),
  };
}

/** Links as they may be kept. */
export function keptLinks(links: SiteLinks): SiteLinks {
  const entries = Object.entries(links).map(([scope, url]) => [scope, keptUrl(url)] as const);
  return Object.fromEntries(entries);
}
