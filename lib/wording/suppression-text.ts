import type { ListKind, Suppression } from '#lib/dossier/suppression.ts';
import { type MessageKey, message } from './message.ts';

/** "Open deal: Proposal, M. Ruiz": the stage, the owner, and what else the list says. */
export function suppressionTitle({
  kind,
  detail,
  stage = '',
  owner = '',
}: Pick<Suppression, 'kind' | 'detail' | 'stage' | 'owner'>): string {
  const word = suppressionWord(kind);
  const told = [stage, owner, detail].filter((words) => words !== '').join(', ');
  return told === '' ? word : message('joinedColon', word, told);
}

/** "Open deal": what a list is a list of. */
export function suppressionWord(kind: ListKind): string {
  return message(WORDS[kind]);
}

const WORDS: Readonly<Record<ListKind, MessageKey>> = {
  customer: 'suppressionCustomer',
  'open-deal': 'suppressionOpenDeal',
  competitor: 'suppressionCompetitor',
  partner: 'suppressionPartner',
  'do-not-contact': 'suppressionDoNotContact',
  'own-company': 'suppressionOwnCompany',
  known: 'suppressionKnown',
};
