import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Field } from '#components/ui/field.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { WorkProgress } from '#components/ui/work-progress.tsx';
import { LIST_KINDS, type ListKind, MAX_LIST_NAME } from '#lib/dossier/suppression.ts';
import { fromIsoDay, toIsoDay } from '#lib/parse/iso-day.ts';
import { companiesText } from '#lib/wording/list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { suppressionWord } from '#lib/wording/suppression-text.ts';
import { ImportPanel } from '../import-panel.tsx';
import type { ListsProps, PendingList } from './lists-props.ts';

interface ListPreviewProps
  extends Pick<ListsProps, 'lists' | 'isBusy' | 'share' | 'today' | 'onAccept' | 'onStop' | 'onCancel'> {
  pending: PendingList;
}

/** What a list would bring, and under which name and as what; before it does. */
export function ListPreview(props: ListPreviewProps) {
  const { pending, lists, isBusy, share, today, onAccept, onStop, onCancel } = props;
  const [name, setName] = useState(pending.suggested);
  const known = lists?.find(({ list }) => list === name.trim());
  const [chosen, setKind] = useState<ListKind | ''>('');
  // A list that is brought again is of the same companies.
  const kind = chosen || (known?.kind ?? '');
  const [iso, setIso] = useState(toIsoDay(pending.day));
  const written = fromIsoDay(iso);
  const day = Number.isNaN(written) || written > today ? null : written;
  const [tried, setTried] = useState(false);
  const { companies, found, columns, repeated, faults, leftOut } = pending;
  return (
    <ImportPanel title={message('listFound', pending.source, companiesText(companies))}>
      <ul className="mt-2 list-disc space-y-0.5 pl-5 marker:text-dim">
        {columns.length > 0 && <li>{message('listColumns', columns.join(' · '))}</li>}
        {found.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {repeated > 0 && <li>{message('listRepeated', repeated)}</li>}
        {leftOut > 0 && <li className="text-open">{message('listLeftOut', leftOut)}</li>}
      </ul>
      <Faults faults={faults} />
      <form
        noValidate
        className="mt-3 max-w-md space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (kind !== '' && name.trim() !== '' && day !== null) onAccept(name.trim(), kind, day);
        }}
      >
        {companies > 0 && (
          <>
            <Field
              label={message('listKind')}
              fault={tried && kind === '' ? message('listKindFault') : undefined}
            >
              {(control) => (
                <select
                  {...control}
                  value={kind}
                  onChange={(event) => setKind(event.currentTarget.value as ListKind)}
                >
                  <option value="">{message('listKindChoose')}</option>
                  {LIST_KINDS.map((one) => (
                    <option key={one} value={one}>
                      {suppressionWord(one)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field
              label={message('listDay')}
              hint={message('listDayHint')}
              fault={tried && day === null ? message('listDayFault') : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  type="date"
                  max={toIsoDay(today)}
                  value={iso}
                  onChange={(event) => setIso(event.currentTarget.value)}
                />
              )}
            </Field>
            <TextField
              label={message('listName')}
              hint={
                known
                  ? message('listReplaces', known.list, companiesText(known.companies))
                  : message('listNameHint')
              }
              fault={tried && name.trim() === '' ? message('listNameFault') : null}
              maxLength={MAX_LIST_NAME}
              value={name}
              onValue={setName}
            />
          </>
        )}
        <div className="flex flex-wrap gap-2">
          {companies > 0 && (
            <Button variant="primary" type="submit" disabled={isBusy}>
              {message(known ? 'listReplace' : 'listUse')}
            </Button>
          )}
          <Button disabled={isBusy} onClick={onCancel}>
            {message(companies > 0 ? 'cancel' : 'bringClose')}
          </Button>
        </div>
        {share !== null && (
          <WorkProgress
            label={message('listStoring')}
            share={share}
            stop={message('listStop')}
            onStop={onStop}
          />
        )}
        <p role="status" className="text-dim">
          {isBusy && message('listStoring')}
        </p>
      </form>
    </ImportPanel>
  );
}

/** A file of another kind has a fault in every line: the first ones tell. */
const SHOWN = 50;

function Faults({ faults }: Pick<PendingList, 'faults'>) {
  if (faults.length === 0) return null;
  return (
    <Disclosure className="mt-2 text-open" summary={message('listFaults', faults.length)}>
      <ul className="list-disc space-y-0.5 py-1 pl-5 text-ink marker:text-dim">
        {faults.slice(0, SHOWN).map((words) => (
          <li key={words}>
            <ForeignText>{words}</ForeignText>
          </li>
        ))}
        {faults.length > SHOWN && <li>{message('listMoreFaults', faults.length - SHOWN)}</li>}
      </ul>
    </Disclosure>
  );
}
