import type { AccountFlag } from '../flag-set.ts';
import { ACCOUNT_FLAGS } from '../flag-set.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseList, parseName } from './parsed.ts';

export const FLAG_NAMES = namesOf(ACCOUNT_FLAGS, {
  acquired: 'Acquired|bought',
  archived: 'Archived page|archived|closed',
  unclaimed: 'Unclaimed page|unclaimed',
  staffing: 'Staffing company|staffing|recruiting|recruitment',
  subsidiary: 'Subsidiary|part of a group',
  'headcount-rollup': 'Headcount includes subsidiaries|roll-up|rollup',
});

export function parseFlags(line: string): Parsed<AccountFlag[]> {
  return parseList(line, (item) => parseName(item, FLAG_NAMES));
}
