import { useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';

interface TypedConfirmProps {
  /** What the button that opens the dialog says, and the one in it that does it. */
  action: string;
  title: string;
  /** What will be gone, and what stays. */
  body: string;
  /** What must be typed, so that no stray click does it. */
  word: string;
  onConfirm(): void;
  disabled?: boolean;
}

/** A button for what cannot be undone: a native dialog that wants a word typed. */
export function TypedConfirm({ action, title, body, word, onConfirm, disabled = false }: TypedConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [titleId, bodyId, inputId] = [useId(), useId(), useId()];
  const matches = typed.trim().toLowerCase() === word.toLowerCase();

  const confirm = () => {
    if (!matches) return;
    dialog.current?.close();
    onConfirm();
  };

  return (
    <>
      <Button
        variant="danger"
        disabled={disabled}
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
            confirm();
          }}
        >
          <h2 id={titleId} className="text-name font-bold">
            {title}
          </h2>
          <p id={bodyId} className="text-pretty">
            {body}
          </p>
          <div className="space-y-1">
            <label htmlFor={inputId}>{message('confirmType', word)}</label>
            <input
              id={inputId}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              className="block w-full rounded-lg border border-edge bg-ground px-2.5 py-1.5"
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button onClick={() => dialog.current?.close()}>{message('cancel')}</Button>
            <button
              type="submit"
              disabled={!matches}
              className="inline-flex min-h-8 cursor-pointer items-center rounded-lg border border-against bg-against px-3 py-1 font-semibold text-ground disabled:cursor-not-allowed disabled:border-edge disabled:bg-panel disabled:text-dim"
            >
              {action}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
