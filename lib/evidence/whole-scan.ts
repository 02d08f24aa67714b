import type { Evidence, EvidenceOf, SourceKind } from './evidence.ts';

/** A scan of at least so much saw the page as it is: no tags held back, nothing still loading. */
const WHOLE_SCAN = 900;
/** What a page shows by itself; a job ad, a person or a CRM speaks of more than the page. */
const ON_PAGE: ReadonlySet<SourceKind> = new Set(['resource', 'meta', 'html', 'link']);

/** True for a look that would have seen every tool that the page shows. */
export function isWholeScan(fact: Evidence): fact is EvidenceOf<'scan'> {
  return fact.attribute === 'scan' && fact.value.technologies >= WHOLE_SCAN;
}

/** True for a tool that the page itself shows. */
export function isToolOnPage(fact: Evidence): fact is EvidenceOf<'technologies'> {
  return fact.attribute === 'technologies' && ON_PAGE.has(fact.source);
}
