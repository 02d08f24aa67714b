import { type ComponentProps, useId } from 'react';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'onChange'> {
  label: string;
  value: string;
  /** What is wrong with the value; shown under it and read with it. */
  fault?: string | null;
  /** More than one line. */
  rows?: number;
  onValue(value: string): void;
}

const LOOK =
  'block w-full rounded-lg border border-edge bg-ground px-2.5 py-1.5 aria-[invalid=true]:border-against';

/** A labelled line or area of text. */
export function TextField({ label, fault = null, rows, onValue, ...props }: TextFieldProps) {
  const [id, faultId] = [useId(), useId()];
  const shared = {
    id,
    className: LOOK,
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : faultId,
    autoComplete: 'off',
    spellCheck: false,
  } as const;
  return (
    <div className="w-full space-y-1">
      <label htmlFor={id} className="block text-small text-dim">
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} {...props} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          value={props.value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
      {fault !== null && (
        <p id={faultId} className="text-small text-against">
          {fault}
        </p>
      )}
    </div>
  );
}
