import type { Evidence } from '#lib/evidence/evidence.ts';
import { INFERRED, STATED } from '#lib/evidence/evidence.ts';
import { isToolOnPage, isWholeScan } from '#lib/evidence/whole-scan.ts';

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
    if (!isToolOnPage(fact)) continue;
    for (const { id } of fact.value) {
      const key = `${id} ${fact.url}`;
      lastSeen.set(key, Math.max(fact.day, lastSeen.get(key) ?? fact.day));
    }
  }
  return evidence.map((fact) => {
    if (!isToolOnPage(fact)) return fact;
    const scanned = lastScan.get(fact.url) ?? fact.day;
    const isGone = fact.value.every(({ id }) => (lastSeen.get(`${id} ${fact.url}`) ?? scanned) < scanned);
    return isGone ? { ...fact, confidence: Math.min(fact.confidence, oneGradeBelow(fact.confidence)) } : fact;
  });
}

function oneGradeBelow(confidence: number): number {
  return (confidence >= STATED ? STATED : INFERRED) - 1;
}
