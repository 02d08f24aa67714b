import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface TextFieldProps
  extends Omit<FieldProps, 'children'>,
    Pick<
      ComponentProps<'input'>,
      'type' | 'inputMode' | 'maxLength' | 'min' | 'max' | 'placeholder' | 'required' | 'disabled'
    > {
  value: string;
  /** More than one line. */
  rows?: number;
  onValue(value: string): void;
}

/** A labelled line or area of text, or a day. The browser neither fills it in nor looks its words up. */
export function TextField(given: TextFieldProps) {
  const { label, hint, fault, beside, value, rows, onValue, maxLength, ...props } = given;
  return (
    <Field label={label} hint={hint} fault={fault} beside={beside}>
      {(control) => {
        const shared = { ...control, value, maxLength, autoComplete: 'off', spellCheck: false };
        return rows === undefined ? (
          <input
            type="text"
            {...props}
            {...shared}
            onChange={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <textarea {...shared} rows={rows} onChange={(event) => onValue(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
