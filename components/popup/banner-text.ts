import type { Exception } from '#lib/evidence/user-record.ts';
import type { Suppression, SuppressionKind } from '#lib/qualify/suppression.ts';
import { dateText } from '#lib/wording/found-text.ts';
import { type MessageKey, message } from '#lib/wording/message.ts';
import { isoOfDay } from './iso-day.ts';

const KINDS: Readonly<Record<SuppressionKind, MessageKey>> = {
  customer: 'suppressionCustomer',
  'open-deal': 'suppressionOpenDeal',
  competitor: 'suppressionCompetitor',
  partner: 'suppressionPartner',
  'do-not-contact': 'suppressionDoNotContact',
};

/** "Open deal: Proposal, M. Ruiz" and "list “Pipeline” of 14 Nov 2026". */
export function suppressionText({ kind, detail, list, day }: Suppression): { title: string; detail: string } {
  const word = message(KINDS[kind]);
  return {
    title: detail === '' ? word : message('suppressionTitle', word, detail),
    detail: message('suppressionList', list, dateText(isoOfDay(day))),
  };
}

/** "Working it anyway until 3 Mar 2027". */
export function exceptionText({ until }: Pick<Exception, 'until'>): string {
  return message('exceptionUntilDay', dateText(isoOfDay(until)));
}
