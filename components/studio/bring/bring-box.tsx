import { useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';
import type { BringProps } from './bring-props.ts';
import { JoinEffects } from './join-effects.tsx';
import { PendingIcp } from './pending-icp.tsx';

/**
 * One box for whatever a team hands around: a join link, its code, an ICP as text or as a file. It says which it was and
 * what using it does, right below, before anything is done. What is pasted or dropped is looked at without a click.
 */
export function BringBox(props: BringProps) {
  const { looked, outcome, isBusy, isLocked, onText, onFile } = props;
  const [text, setText] = useState('');
  const isPasted = useRef(false);
  const id = useId();
  if (isLocked) return <p className="text-pretty text-dim">{message('bringLocked')}</p>;
  const change = (value: string) => {
    setText(value);
    if (isPasted.current) onText(value);
    isPasted.current = false;
  };
  return (
    <div className="space-y-2" data-bring>
      <label htmlFor={id} className="block font-semibold">
        {message('bringLabel')}
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        className="block w-full rounded-lg border border-edge bg-ground px-2.5 py-1.5 text-body text-ink wrap-anywhere"
        onPaste={() => {
          isPasted.current = true;
        }}
        onChange={(event) => change(event.currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (!file) return;
          event.preventDefault();
          onFile(file);
        }}
      />
      <p id={`${id}-hint`} className="text-small text-pretty text-dim">
        {message('bringHint')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isBusy || text.trim() === ''} onClick={() => onText(text)}>
          {message('bringLook')}
        </Button>
        <FileButton label={message('bringFile')} disabled={isBusy} onFile={onFile} />
      </div>
      <div role="status">
        {looked && <Found {...props} looked={looked} />}
        {outcome && (
          <p
            data-tone={outcome.ok ? 'primary' : 'negative'}
            data-outcome={outcome.ok ? 'done' : 'fault'}
            className="mt-2 rounded-lg bg-tone-ground px-3 py-2 text-pretty text-tone wrap-anywhere"
          >
            {outcome.text}
          </p>
        )}
      </div>
    </div>
  );
}

interface FoundProps extends BringProps {
  looked: NonNullable<BringProps['looked']>;
}

function Found({ looked: { what, pending, offer }, isBusy, onUse, onJoin, onCancel }: FoundProps) {
  return (
    <div className="mt-1 space-y-3 rounded-xl border border-line bg-panel p-4" data-looked>
      <p className="text-pretty wrap-anywhere">
        <ForeignText>{what}</ForeignText>
      </p>
      {pending && <PendingIcp pending={pending} isBusy={isBusy} onUse={onUse} onCancel={onCancel} />}
      {offer && (
        <div data-offer>
          <JoinEffects {...offer} />
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" disabled={isBusy} onClick={onJoin}>
              {message('joinDo')}
            </Button>
            <Button onClick={onCancel}>{message('joinCancel')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
