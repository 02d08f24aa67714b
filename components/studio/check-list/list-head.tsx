import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { MAX_ATTENDEE_LIST_NAME } from '#lib/lists/kept/attendee-list.ts';
import { listMeta } from '#lib/wording/check-list/check-list-text.ts';
import { type MessageKey, message } from '#lib/wording/studio-message.ts';
import { hrefOf } from '../route.ts';
import { LIST_PARTS, type ListPart, type ListViewProps } from './check-list-props.ts';

const PARTS: Readonly<Record<ListPart, MessageKey>> = {
  summary: 'checkPartSummary',
  rows: 'checkPartRows',
  queue: 'checkPartQueue',
  columns: 'checkPartColumns',
};

/** What the list is called, and the ways into it. */
export function ListHead({ list, part, actions }: ListViewProps) {
  const [isNaming, setNaming] = useState(false);
  return (
    <div className="mt-2 mb-4">
      {isNaming ? (
        <Rename
          name={list.name}
          onDone={(name) => {
            setNaming(false);
            if (name !== null) actions.onRename(name);
          }}
        />
      ) : (
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h1 className="min-w-0 text-title leading-tight font-bold tracking-[-0.01em]">
            <ForeignText>{list.name}</ForeignText>
          </h1>
          <Button variant="quiet" onClick={() => setNaming(true)}>
            {message('checkRename')}
          </Button>
        </div>
      )}
      <p className="mt-1 text-dim">
        <ForeignText>{listMeta(list)}</ForeignText>
      </p>
      {list.stage === 'done' && (
        <nav aria-label={message('checkParts')} className="mt-3 border-b border-line">
          <ul className="flex flex-wrap gap-x-5">
            {LIST_PARTS.map((one) => (
              <li key={one}>
                <a
                  href={hrefOf(`check-list/${list.id}${one === 'summary' ? '' : `/${one}`}`)}
                  aria-current={one === part ? 'page' : undefined}
                  className="-mb-px block border-b-2 border-transparent py-1.5 text-dim hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  {message(PARTS[one])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function Rename({ name, onDone }: { name: string; onDone(name: string | null): void }) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      noValidate
      className="max-w-md"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed.trim() === '' ? null : typed.trim());
      }}
    >
      <TextField
        label={message('checkName')}
        maxLength={MAX_ATTENDEE_LIST_NAME}
        value={typed}
        onValue={setTyped}
        beside={
          <>
            <Button type="submit" variant="primary">
              {message('checkSave')}
            </Button>
            <Button onClick={() => onDone(null)}>{message('cancel')}</Button>
          </>
        }
      />
    </form>
  );
}
