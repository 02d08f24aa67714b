import { isOldList, type Suppression } from '#lib/dossier/suppression.ts';
import type { Exception } from '#lib/evidence/user-record.ts';
import { dateText } from '#lib/wording/found-text.ts';
import { message } from '#lib/wording/message.ts';
import { suppressionTitle } from '#lib/wording/suppression-text.ts';
import { isoOfDay } from './iso-day.ts';

/** "Open deal: Proposal, M. Ruiz", "northwind.example on “Pipeline”" and, apart so that no long list cuts it, its day, and that
 * it is old. */
export function suppressionText(
  suppression: Suppression,
  today: number,
): { title: string; detail: string; day: string } {
  const { list, day } = suppression;
  const date = dateText(isoOfDay(day));
  return {
    title: suppressionTitle(suppression),
    detail: message('suppressionList', foundBy(suppression), list),
    day: isOldList(day, today) ? message('suppressionOld', date) : date,
  };
}

/** What the list and the account have in common. */
function foundBy({ key, byName }: Suppression): string {
  if (byName || key === undefined) return message('suppressionByName');
  return key.startsWith('li:') ? message('suppressionByLinkedin') : key;
}

/** "Working it anyway until 3 Mar 2027". */
export function exceptionText({ until }: Pick<Exception, 'until'>): string {
  return message('exceptionUntilDay', dateText(isoOfDay(until)));
}
