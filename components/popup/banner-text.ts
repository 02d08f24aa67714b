import type { Exception } from '#lib/evidence/user-record.ts';
import type { Suppression } from '#lib/qualify/suppression.ts';
import { dateText } from '#lib/wording/found-text.ts';
import { message } from '#lib/wording/message.ts';
import { suppressionTitle } from '#lib/wording/suppression-text.ts';
import { isoOfDay } from './iso-day.ts';

/** "Open deal: Proposal, M. Ruiz" and "list “Pipeline” of 14 Nov 2026". */
export function suppressionText(suppression: Suppression): { title: string; detail: string } {
  const { list, day, byName } = suppression;
  return {
    title: suppressionTitle(suppression),
    detail: message(byName ? 'suppressionListByName' : 'suppressionList', list, dateText(isoOfDay(day))),
  };
}

/** "Working it anyway until 3 Mar 2027". */
export function exceptionText({ until }: Pick<Exception, 'until'>): string {
  return message('exceptionUntilDay', dateText(isoOfDay(until)));
}
