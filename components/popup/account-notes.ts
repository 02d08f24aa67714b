import type { AccountRecords } from '#lib/dossier/account-records.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { ageText } from '#lib/wording/age-text.ts';
import { message } from '#lib/wording/message.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** "Lost 3 months ago: no budget"; null while nobody said what became of the account. */
export function dispositionText(
  { disposition }: Pick<AccountRecords, 'disposition'>,
  today: number,
): string | null {
  if (!disposition) return null;
  const { outcome, reason, day } = disposition;
  const words = message('outcomeDated', message(OUTCOME_WORDS[outcome]), ageText(day, today));
  return reason === '' ? words : message('joinedColon', words, reason);
}

/** That a newer version of the ICP is being applied; null when the verdict is of the version in use. */
export function rescoreText({ verdict, icp }: Pick<Dossier, 'verdict' | 'icp'>): string | null {
  const scored = verdict.stamp.icpVersion;
  return scored === icp.version ? null : message('popupRescoring', scored, icp.version);
}
