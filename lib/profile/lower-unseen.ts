import type { Evidence, EvidenceOf, SourceKind } from '#lib/evidence/evidence.ts';
import { INFERRED, STATED } from '#lib/evidence/evidence.ts';

/** A scan of at least so much saw the page as it is: no tags held back, nothing still loading. */
const WHOLE_SCAN = 900;
/** What a page shows by itself; a job ad, a person or a CRM speaks of more than the page. */
const ON_PAGE: ReadonlySet<SourceKind> = new Set(['resource', 'meta', 'html', 'link']);

/**
 * Takes one grade from each sighting of a tool on a page where a later whole scan did not see it any more: it may be gone, and
 * may stand elsewhere on the site. Everything else stays as it is.
 */
export function lowerUnseen(evidence: readonly Evidence[]): readonly Evidence[] {
  const scans = evidence.filter(isWholeScan);
  if (scans.length === 0) return evidence;
  const lastScan = new Map<string, number>();
  for (const { url, day } of scans) lastScan.set(url, Math.max(day, lastScan.get(url) ?? day));
  const lastSeen = new Map<string, number>();
  for (const fact of evidence) {
    if (fact.attribute !== 'technologies' || !ON_PAGE.has(fact.source)) continue;
    for (const { id } of fact.value) {
      const key = `${id} ${fact.url}`;
      lastSeen.set(key, Math.max(fact.day, lastSeen.get(key) ?? fact.day));
    }
  }
  return evidence.map((fact) => {
    if (fact.attribute !== 'technologies' || !ON_PAGE.has(fact.source)) return fact;
    const scanned = lastScan.get(fact.url) ?? fact.day;
    const isGone = fact.value.every(({ id }) => (lastSeen.get(`${id} ${fact.url}`) ?? scanned) < scanned);
    return isGone ? { ...fact, confidence: Math.min(fact.confidence, oneGradeBelow(fact.confidence)) } : fact;
  });
}

function isWholeScan(fact: Evidence): fact is EvidenceOf<'scan'> {
  return fact.attribute === 'scan' && fact.value.technologies >= WHOLE_SCAN;
}

function oneGradeBelow(confidence: number): number {
  return (confidence >= STATED ? STATED : INFERRED) - 1;
}
