import { useRef } from 'react';
import { Button } from './button.tsx';

interface FileButtonProps {
  label: string;
  disabled?: boolean;
  /** Kinds of files, as a file field takes them; JSON by default. */
  accept?: string;
  onFile(file: File): void;
}

/** A button that lets the user choose one file. */
export function FileButton({
  label,
  disabled = false,
  accept = '.json,application/json',
  onFile,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Cleared, so that the same file can be chosen again after it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
