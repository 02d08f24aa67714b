import { useId, useRef, useState } from 'react';
import { message } from '#lib/wording/studio-message.ts';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

interface ConfirmButtonProps {
  /** What the button says, and the one in the dialog that does it. */
  action: string;
  /** What the button is called where another of the same words stands beside it. */
  label?: string | undefined;
  title: string;
  /** What will be, in words: what will be gone, and what stays. */
  body: string;
  /** For what cannot be undone: it must be typed, so that no stray click does it. */
  word?: string;
  disabled?: boolean;
  onConfirm(): void;
}

/** A button that asks before it does: a native dialog, which keeps the focus and closes with Escape. */
export function ConfirmButton({
  action,
  label,
  title,
  body,
  word,
  disabled = false,
  onConfirm,
}: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [titleId, bodyId] = [useId(), useId()];
  const isMeant = word === undefined || typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <>
      <Button
        variant={word === undefined ? 'plain' : 'danger'}
        disabled={disabled}
        aria-label={label}
        onClick={() => {
          setTyped('');
          dialog.current?.showModal();
        }}
      >
        {action}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        aria-describedby={bodyId}
        className="w-full max-w-md p-5"
      >
        <form
          method="dialog"
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isMeant) return;
            dialog.current?.close();
            onConfirm();
          }}
        >
          <h2 id={titleId} className="text-name font-bold">
            {title}
          </h2>
          <p id={bodyId} className="text-pretty wrap-anywhere">
            {body}
          </p>
          {word !== undefined && (
            <TextField label={message('confirmType', word)} value={typed} onValue={setTyped} />
          )}
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button onClick={() => dialog.current?.close()}>{message('cancel')}</Button>
            <Button
              type="submit"
              variant={word === undefined ? 'primary' : 'destructive'}
              disabled={!isMeant}
            >
              {action}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
