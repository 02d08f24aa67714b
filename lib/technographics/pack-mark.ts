import type { Evidence } from '#lib/evidence/evidence.ts';
import { hash53 } from '#lib/parse/hash53.ts';
import { TECHNOLOGIES } from './catalog.ts';

let mark: number | undefined;

/**
 * A number for the rules by which tools are found today. Two scans tell of a change only if the same rules looked: a tool
 * that came into the pack meanwhile was on the page all along.
 */
export function packMark(): number {
  mark ??= hash53(
    JSON.stringify(TECHNOLOGIES, (_, value: unknown) => (value instanceof RegExp ? value.source : value)),
  );
  return mark;
}

/** A page's facts, its scan with the rules that looked. */
export function markScan(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((fact) =>
    fact.attribute === 'scan' && fact.value.technologies > 0
      ? { ...fact, value: { ...fact.value, pack: packMark() } }
      : fact,
  );
}
