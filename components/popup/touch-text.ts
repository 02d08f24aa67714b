import type { Touch } from '#lib/dossier/touched-drivers.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { technologyName } from '#lib/wording/technology-name.ts';

const MAX_NAMED = 2;

/** What in the evidence touches a value driver, in words. */
export function touchText(by: readonly Touch[]): string {
  return nameSome(by.map(wordsOf), MAX_NAMED);
}

function wordsOf(touch: Touch): string {
  if (touch.kind === 'criterion') return reasonText(touch.reason);
  return touch.kind === 'technology' ? technologyName(touch.id) : `“${touch.words}”`;
}
