import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { message } from '#lib/wording/message.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import { storageNoticeText } from '#lib/wording/storage-notice-text.ts';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { ForeignText } from './foreign-text.tsx';

interface StorageNoticesProps {
  notices: readonly StorageNotice[];
  /** One line each, with what it means on demand: the verdict is what the popup is for. */
  folded?: boolean;
  /** Open the recovery page; absent where one is on it. */
  onRecover?: (() => void) | undefined;
  /** The note that the storage was repaired was read. */
  onDismiss?: (() => void) | undefined;
}

/** For these there is something to be done on the recovery page. */
const RECOVERABLE = new Set<StorageNotice['kind']>(['unreadable', 'settings']);

/** What happened to the storage: said quietly, beside what works in spite of it. */
export function StorageNotices({ notices, folded = false, onRecover, onDismiss }: StorageNoticesProps) {
  return notices.map((notice) => {
    const { title, advice } = storageNoticeText(notice);
    return (
      <div
        key={notice.kind}
        data-tone="open"
        data-notice={notice.kind}
        className={`flex items-start gap-2 rounded-lg bg-tone-ground px-3 text-small text-tone ${folded ? 'py-0.5' : 'py-2'}`}
      >
        <TriangleAlert aria-hidden="true" className={`size-3.5 shrink-0 ${folded ? 'mt-[5px]' : 'mt-px'}`} />
        <Told title={title} folded={folded}>
          <p className="text-pretty">
            <ForeignText>{advice}</ForeignText>
          </p>
          {onRecover && RECOVERABLE.has(notice.kind) && (
            <button type="button" className="min-h-6 font-semibold underline" onClick={onRecover}>
              {message('noticeRecover')}
            </button>
          )}
        </Told>
        {onDismiss && notice.kind === 'recovered' && (
          <Button
            variant="quiet"
            className={`-mr-1.5 text-tone ${folded ? 'min-h-6! py-0' : '-mt-0.5'}`}
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

interface ToldProps {
  title: string;
  folded: boolean;
  children: ReactNode;
}

function Told({ title, folded, children }: ToldProps) {
  const words = <span className="font-semibold">{title}</span>;
  if (folded) {
    return (
      <Disclosure className="min-w-0 flex-1" summary={words}>
        {children}
      </Disclosure>
    );
  }
  return (
    <div className="min-w-0 flex-1">
      <p>{words}</p>
      {children}
    </div>
  );
}
