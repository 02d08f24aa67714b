import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { grown } from './grown.ts';
import { newCountry } from './new-country.ts';
import type { FindChange, Readings } from './reading.ts';
import { toolsChanged } from './tools.ts';

const CHANGES: readonly FindChange[] = [grown, toolsChanged, newCountry];
/** A site made anew changes all at once: more than these say nothing more. */
const MAX_CHANGES = 6;

/**
 * What has happened between our own readings of a page, as facts: each dated by the two readings, with the words of both.
 * Told when the later one is filed; nothing is made of a reading that could not have shown it.
 */
export function tellChanges(readings: Readings): EvidenceOf<'triggers'>[] {
  const { url, day } = readings;
  return CHANGES.flatMap((find) => find(readings))
    .slice(0, MAX_CHANGES)
    .map(({ trigger, confidence }) => ({
      ...{ attribute: 'triggers', value: [trigger], source: 'structure', url, day, confidence },
      quote: trigger.quote,
    }));
}
