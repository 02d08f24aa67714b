import type { AccountFlag } from '../flag-set.ts';
import { ACCOUNT_FLAGS } from '../flag-set.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseList, parseName } from './parsed.ts';

export const FLAG_NAMES = namesOf(ACCOUNT_FLAGS, {
  acquired: 'Acquired|bought|Übernommen',
  archived: 'Archived page|archived|closed|Aufgegebene Seite',
  unclaimed: 'Unclaimed page|unclaimed|Nicht beanspruchte Seite',
  staffing: 'Staffing company|staffing|recruiting|recruitment|Personaldienstleister',
  subsidiary: 'Subsidiary|part of a group|Tochterfirma|tochter',
  'headcount-rollup':
    'Size includes subsidiaries|Headcount includes subsidiaries|roll-up|rollup|Größe samt Töchtern',
});

export function parseFlags(line: string): Parsed<AccountFlag[]> {
  return parseList(line, (item) => parseName(item, FLAG_NAMES));
}
