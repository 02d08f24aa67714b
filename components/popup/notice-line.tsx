import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/message.ts';

/** What the last click did. */
export interface Notice {
  words: string;
  /** Something went wrong. */
  fault: boolean;
  /** By which it is taken back as a whole; empty where there is nothing to take back. */
  undoIds: readonly string[];
}

interface NoticeLineProps {
  notice: Notice | null;
  onUndo(ids: readonly string[]): void;
}

/** Said where it happened, with the way back beside it; always there, so that a screen reader hears it. */
export function NoticeLine({ notice, onUndo }: NoticeLineProps) {
  const undoIds = notice?.undoIds ?? [];
  return (
    <div
      aria-live="polite"
      data-notice={notice?.fault ? 'fault' : undefined}
      className={notice ? '' : 'sr-only'}
    >
      {notice && (
        <div className="flex min-h-8 items-center gap-2 rounded-lg bg-panel px-3">
          <ForeignText className={`line-clamp-2 min-w-0 flex-1 ${notice.fault ? 'text-against' : ''}`}>
            {notice.words}
          </ForeignText>
          {undoIds.length > 0 && (
            <Button
              variant="quiet"
              className="font-semibold text-ink"
              data-undo
              onClick={() => onUndo(undoIds)}
            >
              {message('popupUndo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
