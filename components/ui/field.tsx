import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';

export interface FieldProps {
  label: string;
  /** What may be typed. */
  hint?: string | undefined;
  /** What is wrong with what was typed. */
  fault?: string | null | undefined;
  /** Stands in the control's own line: the button that takes what was typed. */
  beside?: ReactNode;
  children(
    control: Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid' | 'className'>,
  ): ReactNode;
}

const CONTROL =
  'min-h-9 w-full rounded-lg border border-edge bg-ground px-2.5 py-1.5 text-body text-ink placeholder:text-dim aria-[invalid=true]:border-against';

/** A native control with its label, what it takes and what is wrong with it. */
export function Field({ label, hint, fault, beside, children }: FieldProps) {
  const id = useId();
  const told = fault ?? hint;
  return (
    <div className="w-full space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <div className="flex gap-2">
        {children({
          id,
          'aria-describedby': told ? `${id}-told` : undefined,
          'aria-invalid': Boolean(fault),
          className: CONTROL,
        })}
        {beside}
      </div>
      {/* Always there, so that a screen reader hears a fault when it comes. */}
      <p id={`${id}-told`} aria-live="polite" className={`text-small ${fault ? 'text-against' : 'text-dim'}`}>
        {told}
      </p>
    </div>
  );
}
