import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { WorkProgress } from '#components/ui/work-progress.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { PrivacyProps } from './privacy-props.ts';

type BackupProps = Pick<
  PrivacyProps,
  'pending' | 'isBusy' | 'progress' | 'onExport' | 'onChooseFile' | 'onImport' | 'onCancelImport' | 'onStop'
>;

/** Taking everything along: to another machine, to the other browser, or only to be safe. */
export function Backup(props: BackupProps) {
  const { pending, isBusy, progress, onExport, onChooseFile, onImport, onCancelImport, onStop } = props;
  const [withKeys, setWithKeys] = useState(false);
  const [keysId, keysNoteId] = [useId(), useId()];
  return (
    <Section title={message('backupTitle')}>
      <p className="mb-3 text-pretty">{message('backupLead')}</p>
      <div className="mb-3 flex items-start gap-2">
        <input
          id={keysId}
          type="checkbox"
          checked={withKeys}
          aria-describedby={keysNoteId}
          className="mt-0.5 size-4 accent-ink"
          onChange={(event) => setWithKeys(event.target.checked)}
        />
        <div>
          <label htmlFor={keysId}>{message('backupKeys')}</label>
          <p id={keysNoteId} className="text-small text-pretty text-dim">
            {message('backupKeysNote')}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" disabled={isBusy} onClick={() => onExport(withKeys)}>
          {message('backupExport')}
        </Button>
        <FileButton label={message('backupImport')} disabled={isBusy} onFile={onChooseFile} />
      </div>
      {progress !== null && (
        <WorkProgress
          label={message('backupAtWork')}
          share={progress}
          stop={message('backupStop')}
          onStop={onStop}
        />
      )}
      {pending && (
        <ImportPreview
          pending={pending}
          isBusy={isBusy}
          onImport={onImport}
          onCancel={onCancelImport}
          onExportFirst={() => onExport(true)}
        />
      )}
    </Section>
  );
}
