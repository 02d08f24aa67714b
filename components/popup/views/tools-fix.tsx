import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { sayOfTools } from '#lib/evidence/user-tools.ts';
import type { TypedValue } from '#lib/profile/typed/typed-value.ts';
import type { Technology } from '#lib/values/technologies.ts';
import type { Suggestion } from '#lib/values/typed/suggest.ts';
import { technologyName } from '#lib/wording/technology-name.ts';
import { acceptedText, typedFaultText } from '#lib/wording/typed-fault-text.ts';
import { message } from '#lib/wording/view-message.ts';
import { SuggestionList } from './suggestion-list.tsx';

interface ToolsFixProps {
  /** In use as far as is known, the user's own among them. */
  inUse: readonly Technology[];
  /** What the user said of tools so far. */
  said: readonly Technology[];
  onTyped(text: string): Promise<TypedValue<'technologies'>>;
  /** All that the user says of tools from now on. */
  onSave(said: Technology[]): void;
}

/** Tools are a list: each has its own way out, and another one joins them without setting one aside. */
export function ToolsFix({ inUse, said, onTyped, onSave }: ToolsFixProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const denied = said.filter((tool) => tool.class === 'mentions');
  const say = (...news: Technology[]) => onSave(sayOfTools(said, news));
  const type = async (words: string) => {
    setText(words);
    setFault(undefined);
    const typed = words.trim() === '' ? null : await onTyped(words);
    setSuggestions(typed && !typed.ok ? typed.suggestions : []);
  };
  const add = async (words: string) => {
    const typed = await onTyped(words);
    if (typed.ok) return say(...typed.value);
    setFault(typedFaultText('technologies', typed.fault));
    setSuggestions(typed.suggestions);
  };
  return (
    <>
      {inUse.length > 0 && (
        <ul aria-label={message('toolsInUse')} className="flex flex-wrap gap-1.5" data-tools>
          {inUse.map(({ id, class: kind }) => (
            <Chip
              key={id}
              words={kind === 'hires-for' ? message('factHiresFor', technologyName(id)) : technologyName(id)}
              label={message('toolsRemove', technologyName(id))}
              onRemove={() => say({ id, class: 'mentions' })}
            />
          ))}
        </ul>
      )}
      {denied.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-2 text-small text-dim" data-denied>
          {message('toolsDenied')}
          {denied.map(({ id }) => (
            <Button key={id} variant="quiet" onClick={() => onSave(said.filter((tool) => tool.id !== id))}>
              {message('toolsPutBack', technologyName(id))}
            </Button>
          ))}
        </p>
      )}
      <form
        noValidate
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          void add(text);
        }}
      >
        <TextField
          label={message('toolsAdd')}
          hint={acceptedText('technologies')}
          fault={fault}
          value={text}
          onValue={(words) => void type(words)}
        />
        <SuggestionList suggestions={suggestions} onPick={(words) => void add(words)} />
        <Button variant="primary" type="submit" className="w-full">
          {message('toolsAddButton')}
        </Button>
      </form>
    </>
  );
}

interface ChipProps {
  words: string;
  /** What the button is called. */
  label: string;
  onRemove(): void;
}

function Chip({ words, label, onRemove }: ChipProps) {
  return (
    <li className="flex items-center rounded-full border border-edge pl-2.5">
      <ForeignText>{words}</ForeignText>
      <button
        type="button"
        aria-label={label}
        title={label}
        className="grid size-6 cursor-pointer place-items-center rounded-full text-dim hover:text-against"
        onClick={onRemove}
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
    </li>
  );
}
