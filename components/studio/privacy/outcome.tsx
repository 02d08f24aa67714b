import { Button } from '#components/ui/button.tsx';
import { type MessageKey, message } from '#lib/wording/message.ts';
import type { PrivacyOutcome, PrivacyProps } from './privacy-props.ts';

const REFUSALS: Record<Extract<PrivacyOutcome, { kind: 'refused' }>['code'], MessageKey> = {
  'too-large': 'importTooLarge',
  'not-json': 'importNotJson',
  'not-backup': 'importNotBackup',
  'newer-backup': 'importNewer',
  failed: 'importFailed',
};

/** What the last action came to, heard by screen readers, with the way back where there is one. */
export function Outcome({ outcome, canUndo, onUndo }: Pick<PrivacyProps, 'outcome' | 'canUndo' | 'onUndo'>) {
  const refused = outcome?.kind === 'refused';
  return (
    <div role="status">
      {outcome && (
        <div
          data-tone={refused ? 'negative' : 'primary'}
          className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg bg-tone-ground px-3 py-2 text-tone"
        >
          <p className="min-w-0 flex-1 text-pretty wrap-anywhere">{outcomeText(outcome)}</p>
          {canUndo && <Button onClick={onUndo}>{message('undo')}</Button>}
        </div>
      )}
    </div>
  );
}

function outcomeText(outcome: PrivacyOutcome): string {
  switch (outcome.kind) {
    case 'refused':
      return message(REFUSALS[outcome.code]);
    case 'imported':
      return message('importDone');
    case 'undone':
      return message('importUndone');
    case 'erased-one':
      return message('eraseOneDone', outcome.account);
    case 'erased-all':
      return message('eraseAllDone');
  }
}
