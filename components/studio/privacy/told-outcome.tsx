import { type MessageKey, message } from '#lib/wording/studio-message.ts';
import { OutcomeBanner } from '../outcome-banner.tsx';
import type { PrivacyOutcome, PrivacyProps } from './privacy-props.ts';

const REFUSALS: Record<Extract<PrivacyOutcome, { kind: 'refused' }>['code'], MessageKey> = {
  'too-large': 'importTooLarge',
  'not-json': 'importNotJson',
  'not-backup': 'importNotBackup',
  'newer-backup': 'importNewer',
  failed: 'importFailed',
};

/** What the last action came to, with the way back where there is one. */
export function ToldOutcome({
  outcome,
  canUndo,
  onUndo,
}: Pick<PrivacyProps, 'outcome' | 'canUndo' | 'onUndo'>) {
  const told = outcome && { ok: outcome.kind !== 'refused', text: outcomeText(outcome) };
  return <OutcomeBanner outcome={told} onUndo={canUndo ? onUndo : null} />;
}

function outcomeText(outcome: PrivacyOutcome): string {
  switch (outcome.kind) {
    case 'refused':
      return message(REFUSALS[outcome.code]);
    case 'imported':
      return message('importDone');
    case 'nothing-new':
      return message('importNothingNew');
    case 'ended':
      return message('importEnded');
    case 'undone':
      return message('importUndone');
    case 'erased-one':
      return message('eraseOneDone', outcome.account);
    case 'erased-all':
      return message('eraseAllDone');
  }
}
