import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { tableText } from '#lib/wording/table-text.ts';
import { ImportPanel } from '../import-panel.tsx';
import type { ImportChange, ImportMode, PendingImport } from './privacy-props.ts';

interface ImportPreviewProps {
  pending: PendingImport;
  isBusy: boolean;
  onImport(mode: ImportMode): void;
  onCancel(): void;
  /** Save what is here now to a file. */
  onExportFirst(): void;
}

const MODES = [
  { mode: 'merge', label: 'importMerge', note: 'importMergeNote' },
  { mode: 'replace', label: 'importReplace', note: 'importReplaceNote' },
] as const;

/** What importing a file would do, before it does it. */
export function ImportPreview({ pending, isBusy, onImport, onCancel, onExportFirst }: ImportPreviewProps) {
  const [mode, setMode] = useState<ImportMode>('merge');
  const name = useId();
  const changes = pending.changes[mode].filter(
    ({ added, changed, removed }) => added + changed + removed > 0,
  );
  return (
    <ImportPanel title={message('importTitle', pending.fileName, pending.exportedAt.slice(0, 10))}>
      {pending.unreadable > 0 && (
        <p className="mt-1 text-open">{message('importUnreadable', pending.unreadable)}</p>
      )}
      <fieldset className="mt-3 space-y-2">
        <legend className="sr-only">{message('importMode')}</legend>
        {MODES.map((option) => (
          <label key={option.mode} className="flex items-start gap-2">
            <input
              type="radio"
              name={name}
              checked={mode === option.mode}
              className="mt-0.5 size-4 accent-ink"
              onChange={() => setMode(option.mode)}
            />
            <span>
              {message(option.label)}
              <span className="block text-small text-pretty text-dim">{message(option.note)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div role="status" className="mt-3">
        {changes.length === 0 ? (
          <p>{message('importNothing')}</p>
        ) : (
          <ul className="list-disc space-y-0.5 pl-5 marker:text-dim">
            {changes.map((change) => (
              <li key={change.table}>{changeText(change)}</li>
            ))}
          </ul>
        )}
        {pending.hasKeys && <p className="mt-1">{message('importKeys')}</p>}
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="primary" disabled={isBusy} onClick={() => onImport(mode)}>
          {message(mode === 'merge' ? 'importDoMerge' : 'importDoReplace')}
        </Button>
        {mode === 'replace' && (
          <Button disabled={isBusy} onClick={onExportFirst}>
            {message('importExportFirst')}
          </Button>
        )}
        <Button onClick={onCancel}>{message('cancel')}</Button>
      </div>
    </ImportPanel>
  );
}

/** "Accounts: 12 new, 3 brought up to date". */
function changeText({ table, added, changed, removed }: ImportChange): string {
  const parts = [
    ...(removed > 0 ? [message('importRemoved', removed)] : []),
    ...(added > 0 ? [message('importAdded', added)] : []),
    ...(changed > 0 ? [message('importChanged', changed)] : []),
  ];
  return message('importTable', tableText(table), parts.join(', '));
}
