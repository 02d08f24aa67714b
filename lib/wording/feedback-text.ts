import type { UserRecord } from '#lib/evidence/user-record.ts';
import type { FeedbackProblem } from '#lib/exchange/feedback-file.ts';
import { type MessageKey, message } from './studio-message.ts';

type Kind = UserRecord['kind'];

const KINDS: Record<Kind, MessageKey> = {
  correction: 'feedbackCorrections',
  answer: 'feedbackAnswers',
  exception: 'feedbackExceptions',
  disposition: 'feedbackOutcomes',
  note: 'feedbackNotes',
};

const REFUSALS: Record<FeedbackProblem | 'other-icp' | 'failed', MessageKey> = {
  'too-large': 'feedbackTooLarge',
  'not-json': 'feedbackNotJson',
  'not-feedback': 'feedbackNotFeedback',
  'newer-feedback': 'feedbackNewer',
  'other-icp': 'feedbackOtherIcp',
  failed: 'importFailed',
};

/** "Corrections: 3 · Notes: 1"; empty when there is none of any kind. */
export function kindCountsText(counts: Readonly<Record<Kind, number>>): string {
  const kinds = Object.keys(KINDS) as Kind[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => message(KINDS[kind], counts[kind]))
    .join(' · ');
}

/** Why a feedback file cannot be imported, and what to do. */
export function feedbackRefusalText(problem: keyof typeof REFUSALS): string {
  return message(REFUSALS[problem]);
}

/** What of a feedback file stays out, a sentence a reason: broken entries, answers to questions of ICPs that are not here. */
export function leftOutTexts({ broken, foreign }: { broken: number; foreign: number }): string[] {
  return [
    ...(broken > 0 ? [message('feedbackBroken', broken)] : []),
    ...(foreign > 0 ? [message('feedbackForeign', foreign)] : []),
  ];
}

/** What an import came to: "Imported, new: 4. Accounts judged anew: 2. ...". */
export function feedbackDoneText(done: {
  added: number;
  /** Accounts that were seen here. */
  judged: number;
  /** Accounts that wait for their first visit. */
  unseen: number;
  surplus: number;
}): string {
  return [
    message('feedbackDone', done.added, done.judged),
    ...(done.unseen > 0 ? [message('feedbackUnseen', done.unseen)] : []),
    ...(done.surplus > 0 ? [message('feedbackSurplus', done.surplus)] : []),
  ].join(' ');
}
