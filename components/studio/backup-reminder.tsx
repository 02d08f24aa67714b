import { Save, X } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { hrefOf } from './route.ts';

interface BackupReminderProps {
  /** How many things were said since the last backup. */
  since: number;
  onDismiss(): void;
}

/** What was said stands in this browser alone: quiet, once for every fifty things. */
export function BackupReminder({ since, onDismiss }: BackupReminderProps) {
  return (
    <div data-notice="backup" className="flex items-start gap-2 rounded-lg bg-panel px-3 py-2 text-small">
      <Save aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      <div className="min-w-0 flex-1 text-pretty">
        <p className="font-semibold">{message('backupDue', since)}</p>
        <p>
          {message('backupDueAdvice')}{' '}
          <a href={hrefOf('privacy')} className="inline-flex min-h-6 items-center font-semibold underline">
            {message('backupDueLink')}
          </a>
        </p>
      </div>
      <Button
        variant="quiet"
        className="-mt-0.5 -mr-1.5"
        aria-label={message('noticeDismiss')}
        onClick={onDismiss}
      >
        <X aria-hidden="true" className="size-3.5" />
      </Button>
    </div>
  );
}
