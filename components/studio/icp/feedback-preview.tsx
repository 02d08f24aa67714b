import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { ImportPanel } from '../import-panel.tsx';
import type { PendingFeedback } from './feedback-props.ts';

interface FeedbackPreviewProps {
  pending: PendingFeedback;
  isBusy: boolean;
  onImport(): void;
  onCancel(): void;
}

/** What importing a feedback file would bring, before it does. */
export function FeedbackPreview({ pending, isBusy, onImport, onCancel }: FeedbackPreviewProps) {
  const { fileName, by, exported, accounts, fresh, known, leftOut } = pending;
  const isNew = fresh !== '';
  const title = by
    ? message('feedbackFileBy', fileName, exported, by)
    : message('importTitle', fileName, exported);
  return (
    <ImportPanel title={title}>
      <ul className="mt-2 list-disc space-y-0.5 pl-5 marker:text-dim">
        {isNew && <li>{message('feedbackFresh', fresh, accounts)}</li>}
        {known > 0 && <li>{message('feedbackKnown', known)}</li>}
        {leftOut.map((words) => (
          <li key={words} className="text-open">
            {words}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-pretty text-dim">
        {message(isNew ? 'feedbackRank' : 'importNothing')}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {isNew && (
          <Button variant="primary" disabled={isBusy} onClick={onImport}>
            {message('feedbackDo')}
          </Button>
        )}
        <Button onClick={onCancel}>{message(isNew ? 'cancel' : 'bringClose')}</Button>
      </div>
    </ImportPanel>
  );
}
