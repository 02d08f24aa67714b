import { TriangleAlert, X } from 'lucide-react';
import { message } from '#lib/wording/message.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import { storageNoticeText } from '#lib/wording/storage-notice-text.ts';
import { Button } from './button.tsx';
import { ForeignText } from './foreign-text.tsx';

interface StorageNoticesProps {
  notices: readonly StorageNotice[];
  /** Open the recovery page; absent where one is on it. */
  onRecover?: (() => void) | undefined;
  /** The note that the storage was repaired was read. */
  onDismiss?: (() => void) | undefined;
}

/** For these there is something to be done on the recovery page. */
const RECOVERABLE = new Set<StorageNotice['kind']>(['unreadable', 'settings']);

/** What happened to the storage: said quietly, beside what works in spite of it. */
export function StorageNotices({ notices, onRecover, onDismiss }: StorageNoticesProps) {
  return notices.map((notice) => {
    const { title, advice } = storageNoticeText(notice);
    return (
      <div
        key={notice.kind}
        data-tone="open"
        data-notice={notice.kind}
        className="flex items-start gap-2 rounded-lg bg-tone-ground px-3 py-2 text-small text-tone"
      >
        <TriangleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
        <div className="min-w-0 flex-1">
          <p className="font-semibold">{title}</p>
          <p className="text-pretty">
            <ForeignText>{advice}</ForeignText>
          </p>
          {onRecover && RECOVERABLE.has(notice.kind) && (
            <button type="button" className="min-h-6 font-semibold underline" onClick={onRecover}>
              {message('noticeRecover')}
            </button>
          )}
        </div>
        {onDismiss && notice.kind === 'recovered' && (
          <Button
            variant="quiet"
            className="-mt-0.5 -mr-1.5 text-tone"
            aria-label={message('noticeDismiss')}
            onClick={onDismiss}
          >
            <X aria-hidden="true" className="size-3.5" />
          </Button>
        )}
      </div>
    );
  });
}
