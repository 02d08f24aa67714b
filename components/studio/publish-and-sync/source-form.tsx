import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { OutcomeLine } from './outcome-line.tsx';
import type { ActionOutcome, SourceEntry } from './page-props.ts';
import { useOutcome } from './use-outcome.ts';

interface SourceFormProps {
  /** The address stays; an empty field leaves its key as it is. */
  isKeysOnly?: boolean;
  /** Called in the click itself, so that the browser may be asked for access. */
  onSave(entry: SourceEntry): Promise<ActionOutcome | null>;
  onCancel?(): void;
}

const EMPTY: SourceEntry = { url: '', publicKey: '', teamKey: '', bearer: '' };

/** The fields of a source. */
export function SourceForm({ isKeysOnly = false, onSave, onCancel }: SourceFormProps) {
  const [entry, setEntry] = useState(EMPTY);
  const { outcome, isBusy, run } = useOutcome();
  const change = (part: Partial<SourceEntry>) => setEntry({ ...entry, ...part });
  const keys = (
    <div className="space-y-2.5">
      <p className="text-small text-dim">{message(isKeysOnly ? 'syncKeep' : 'syncOptional')}</p>
      <TextField
        label={message('syncPublicKey')}
        value={entry.publicKey}
        onValue={(publicKey) => change({ publicKey })}
      />
      <TextField
        label={message('syncTeamKey')}
        type="password"
        value={entry.teamKey}
        onValue={(teamKey) => change({ teamKey })}
      />
      <TextField
        label={message('syncToken')}
        type="password"
        value={entry.bearer}
        onValue={(bearer) => change({ bearer })}
      />
    </div>
  );
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run(
          onSave(entry).then((result) => {
            if (result?.ok !== false) setEntry(EMPTY);
            return result;
          }),
        );
      }}
    >
      {!isKeysOnly && (
        <TextField
          label={message('syncAddress')}
          placeholder="https://"
          inputMode="url"
          value={entry.url}
          onValue={(url) => change({ url })}
        />
      )}
      {isKeysOnly ? keys : <Disclosure summary={message('syncKeysOptional')}>{keys}</Disclosure>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={isBusy || (!isKeysOnly && entry.url === '')}>
          {message('syncSave')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{message('cancel')}</Button>}
      </div>
      <OutcomeLine outcome={outcome} />
    </form>
  );
}
