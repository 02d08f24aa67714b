import { useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { ATTRIBUTE_KEYS, ATTRIBUTES, type AttributeKey } from '#lib/evidence/attributes.ts';
import { attributeText } from '#lib/wording/attribute-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { acceptedText, typedFaultText } from '#lib/wording/typed-fault-text.ts';
import type { CorrectionFor, FixTyped } from './fix-props.ts';

interface BulkFixProps {
  isBusy: boolean;
  onTyped: FixTyped;
  onFix(fix: CorrectionFor): void;
}

/** What lists are most often wrong about comes first. */
const FIRST: readonly AttributeKey[] = ['hqCountry', 'headcount', 'industry', 'businessModel'];
const CHOICES = [
  ...FIRST,
  ...ATTRIBUTE_KEYS.filter((key) => !FIRST.includes(key) && ATTRIBUTES[key].untyped !== true),
];

/** One right value for every company that is shown: as if it had been corrected in each one's card. */
export function BulkFix({ isBusy, onTyped, onFix }: BulkFixProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [attribute, setAttribute] = useState<AttributeKey>('hqCountry');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const save = async () => {
    const typed = await onTyped(attribute, text);
    if (!typed.ok) return setFault(typedFaultText(attribute, typed.fault));
    dialog.current?.close();
    onFix({ attribute, value: typed.value });
  };
  return (
    <>
      <Button disabled={isBusy} onClick={() => dialog.current?.showModal()}>
        {message('checkFix')}
      </Button>
      <dialog ref={dialog} aria-label={message('checkFix')} className="w-full max-w-md p-5">
        <form
          noValidate
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <h2 className="text-name font-bold">{message('checkFix')}</h2>
          <p className="text-pretty">{message('checkFixLead')}</p>
          <Field label={message('checkFixWhich')}>
            {(control) => (
              <select
                {...control}
                value={attribute}
                onChange={(event) => {
                  setAttribute(event.currentTarget.value as AttributeKey);
                  setFault(null);
                }}
              >
                {CHOICES.map((key) => (
                  <option key={key} value={key}>
                    {attributeText(key)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            label={message('checkFixRight')}
            hint={acceptedText(attribute)}
            fault={fault}
            value={text}
            onValue={(words) => {
              setText(words);
              setFault(null);
            }}
          />
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => dialog.current?.close()}>{message('cancel')}</Button>
            <Button type="submit" variant="primary" disabled={text.trim() === ''}>
              {message('checkFixSave')}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
