import type { Suppression, SuppressionKind } from '#lib/dossier/suppression.ts';
import { type MessageKey, message } from './message.ts';

/** "Open deal: Proposal, M. Ruiz". */
export function suppressionTitle({ kind, detail }: Pick<Suppression, 'kind' | 'detail'>): string {
  const word = suppressionWord(kind);
  return detail === '' ? word : message('suppressionTitle', word, detail);
}

/** "Open deal": what a list is a list of. */
export function suppressionWord(kind: SuppressionKind): string {
  return message(WORDS[kind]);
}

const WORDS: Readonly<Record<SuppressionKind, MessageKey>> = {
  customer: 'suppressionCustomer',
  'open-deal': 'suppressionOpenDeal',
  competitor: 'suppressionCompetitor',
  partner: 'suppressionPartner',
  'do-not-contact': 'suppressionDoNotContact',
};
