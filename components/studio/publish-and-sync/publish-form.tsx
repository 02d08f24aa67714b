import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { OutcomeLine } from './outcome-line.tsx';
import type { PublishEntry, PublishProps } from './page-props.ts';
import { useOutcome } from './use-outcome.ts';

/** What is published, what is said about it, and where it will lie. */
export function PublishForm({ icps, lastUrl, onPublish }: PublishProps) {
  const [chosen, setChosen] = useState<PublishEntry['from'] | null>(null);
  const [changes, setChanges] = useState('');
  const [url, setUrl] = useState(lastUrl);
  const [sites, setSites] = useState('');
  const [seal, setSeal] = useState(true);
  const { outcome, isBusy, run } = useOutcome();
  const sealId = useId();
  const first = icps[0];
  const from = chosen ?? (first ? { kind: 'icp' as const, id: first.id } : null);
  const base = from?.kind === 'icp' ? icps.find(({ id }) => id === from.id) : undefined;
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run(
          from
            ? onPublish({ from, changes, url, sites, seal })
            : { ok: false, text: message('publishNoFile') },
        );
      }}
    >
      <Origin icps={icps} from={from} onChoose={setChosen} />
      <TextField label={message('publishChanges')} value={changes} onValue={setChanges} />
      <TextField
        label={message('publishAt')}
        placeholder="https://"
        inputMode="url"
        value={url}
        onValue={setUrl}
      />
      <TextField label={message('publishSites')} rows={2} value={sites} onValue={setSites} />
      <p className="flex items-center gap-2">
        <input
          id={sealId}
          type="checkbox"
          className="size-4 accent-ink"
          checked={seal}
          onChange={(event) => setSeal(event.target.checked)}
        />
        <label htmlFor={sealId}>{message('publishSeal')}</label>
      </p>
      <Button type="submit" variant="primary" disabled={isBusy}>
        {base ? message('publishDo', base.next) : message('publishDoAny')}
      </Button>
      <OutcomeLine outcome={outcome} />
    </form>
  );
}

interface OriginProps extends Pick<PublishProps, 'icps'> {
  from: PublishEntry['from'] | null;
  onChoose(from: PublishEntry['from']): void;
}

function Origin({ icps, from, onChoose }: OriginProps) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-end gap-2">
      {icps.length > 0 && (
        <div className="min-w-0 space-y-1">
          <label htmlFor={id} className="block text-small text-dim">
            {message('publishFrom')}
          </label>
          <select
            id={id}
            className="min-h-8 max-w-full rounded-lg border border-edge bg-ground px-2.5 py-1"
            value={from?.kind === 'icp' ? from.id : ''}
            onChange={(event) => onChoose({ kind: 'icp', id: event.target.value })}
          >
            {from?.kind === 'file' && <option value="">{message('publishFromFile')}</option>}
            {icps.map((icp) => (
              <option key={icp.id} value={icp.id}>
                {message('syncSourceIcp', icp.name, icp.version)}
              </option>
            ))}
          </select>
        </div>
      )}
      <FileButton
        label={message(icps.length > 0 ? 'publishOrFile' : 'publishFile')}
        onFile={(file) => onChoose({ kind: 'file', file })}
      />
      {from?.kind === 'file' && <p className="min-w-0 py-1 text-dim wrap-anywhere">{from.file.name}</p>}
    </div>
  );
}
