import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Technology } from '#lib/values/technologies.ts';
import type { Suggestion } from '#lib/values/typed/suggest.ts';
import { attributeText } from '#lib/wording/attribute-text.ts';
import { acceptedText, typedFaultText } from '#lib/wording/typed-fault-text.ts';
import { message } from '#lib/wording/view-message.ts';
import type { AccountActions, CorrectionWords } from '../popup-actions.ts';
import type { AttributeEvidence } from '../present-evidence.ts';
import { Quote } from '../quote.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { ToolsFix } from './tools-fix.tsx';

interface FixViewProps {
  /** What can be corrected: what the ICP asks for first. */
  choices: { asked: readonly AttributeKey[]; others: readonly AttributeKey[] };
  initial: AttributeKey;
  /** What is known now. */
  known: readonly AttributeEvidence[];
  today: number;
  /** Tools in use, and what the user said of tools. */
  tools: { inUse: readonly Technology[]; said: readonly Technology[] };
  onTyped: AccountActions['onTyped'];
  onSave(correction: CorrectionWords): void;
}

/** Pick the fact, type what is right, done. What cannot be read says so, with what may have been meant. */
export function FixView({ choices, initial, known, today, tools, onTyped, onSave }: FixViewProps) {
  const [attribute, setAttribute] = useState(initial);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const current = known.find((one) => one.attribute === attribute);

  const choose = (key: AttributeKey) => {
    setAttribute(key);
    setText('');
    setFault(undefined);
    setSuggestions([]);
  };
  const type = async (words: string) => {
    setText(words);
    setFault(undefined);
    if (words.trim() === '') return setSuggestions([]);
    const typed = await onTyped(attribute, words);
    setSuggestions(typed.ok ? [] : typed.suggestions);
  };
  const save = async () => {
    const typed = await onTyped(attribute, text);
    // A typed value is of its attribute's own type, as a correction is.
    if (typed.ok) return onSave({ kind: 'correction', attribute, value: typed.value } as CorrectionWords);
    setFault(typedFaultText(attribute, typed.fault));
    setSuggestions(typed.suggestions);
  };
  return (
    <div className="space-y-3">
      <Field label={message('fixWhich')}>
        {(control) => (
          <select
            {...control}
            value={attribute}
            onChange={(event) => choose(event.currentTarget.value as AttributeKey)}
          >
            <optgroup label={message('fixAsked')}>{choices.asked.map(option)}</optgroup>
            <optgroup label={message('fixOthers')}>{choices.others.map(option)}</optgroup>
          </select>
        )}
      </Field>
      {attribute === 'technologies' ? (
        <ToolsFix
          {...tools}
          onTyped={(words) => onTyped('technologies', words)}
          onSave={(value) => onSave({ kind: 'correction', attribute, value })}
        />
      ) : (
        <form
          noValidate
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {current && (
            <div className="rounded-lg bg-panel px-2.5 py-1.5">
              <p className="text-small text-dim">{message('fixNow')}</p>
              <p className="line-clamp-2 wrap-anywhere">{current.words}</p>
              {current.facts[0] && (
                <Quote evidence={current.facts[0].evidence} today={today} onQuote={() => {}} />
              )}
            </div>
          )}
          <TextField
            label={message('fixRight')}
            hint={acceptedText(attribute)}
            fault={fault}
            value={text}
            onValue={(words) => void type(words)}
          />
          <SuggestionList suggestions={suggestions} onPick={(words) => void type(words)} />
          <Button variant="primary" type="submit" className="w-full">
            {message('fixSave')}
          </Button>
        </form>
      )}
    </div>
  );
}

function option(attribute: AttributeKey) {
  return (
    <option key={attribute} value={attribute}>
      {attributeText(attribute)}
    </option>
  );
}
