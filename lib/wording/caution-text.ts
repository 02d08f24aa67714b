import type { Caution } from '#lib/qualify/verdict.ts';
import { message } from './message.ts';

/** All cautions in one line; a named parent says more than that there is one. Null when there is none. */
export function cautionLine(cautions: readonly Caution[]): string | null {
  const named = cautions.some(({ kind }) => kind === 'parent');
  const told = cautions.filter(({ kind }) => !(named && kind === 'subsidiary'));
  return told.length > 0 ? told.map(cautionText).join(' · ') : null;
}

/** A caution in at most twelve words. */
function cautionText({ kind, name = '' }: Caution): string {
  switch (kind) {
    case 'acquired':
      return message('cautionAcquired');
    case 'archived':
      return message('cautionArchived');
    case 'staffing':
      return message('cautionStaffing');
    case 'subsidiary':
      return message('cautionSubsidiary');
    case 'parent':
      return message('cautionParent', name);
  }
}
