import { useId, useRef } from 'react';
import { message } from '#lib/wording/studio-message.ts';
import { Button } from './button.tsx';

interface ConfirmButtonProps {
  /** What the button says, and the one in the dialog that does it. */
  action: string;
  /** What the button is called where another of the same words stands beside it. */
  label?: string | undefined;
  title: string;
  /** What will be, in words. */
  body: string;
  disabled?: boolean;
  onConfirm(): void;
}

/** A button that asks before it does: a native dialog, which keeps the focus and closes with Escape. */
export function ConfirmButton({
  action,
  label,
  title,
  body,
  disabled = false,
  onConfirm,
}: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [titleId, bodyId] = [useId(), useId()];
  return (
    <>
      <Button disabled={disabled} aria-label={label} onClick={() => dialog.current?.showModal()}>
        {action}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        aria-describedby={bodyId}
        className="w-full max-w-md p-5"
      >
        <h2 id={titleId} className="text-name font-bold">
          {title}
        </h2>
        <p id={bodyId} className="mt-2 text-pretty wrap-anywhere">
          {body}
        </p>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button onClick={() => dialog.current?.close()}>{message('cancel')}</Button>
          <Button
            variant="primary"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {action}
          </Button>
        </div>
      </dialog>
    </>
  );
}
