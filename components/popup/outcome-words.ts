import type { Outcome } from '#lib/evidence/user-record.ts';
import type { MessageKey } from '#lib/wording/message.ts';

/** What became of an account, in a word. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, MessageKey>> = {
  worked: 'outcomeWorked',
  meeting: 'outcomeMeeting',
  won: 'outcomeWon',
  lost: 'outcomeLost',
};
