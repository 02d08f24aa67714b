import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import { ListPreview } from './list-preview.tsx';
import type { ListsProps } from './lists-props.ts';

const TABLES = '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';

/** A list from a file or from pasted lines: looked at before it is used. */
export function BringList(props: ListsProps) {
  const { pending, isBusy, onChooseFile, onPaste } = props;
  const [text, setText] = useState('');
  return (
    <Section title={message('listBring')}>
      <p className="mb-2 text-pretty">{message('listBringLead')}</p>
      <FileButton label={message('listFile')} accept={TABLES} disabled={isBusy} onFile={onChooseFile} />
      <Disclosure className="mt-1" summary={message('listPaste')}>
        <div className="max-w-xl space-y-2 py-1">
          <TextField label={message('listPasteLabel')} rows={6} value={text} onValue={setText} />
          <Button disabled={isBusy || text.trim() === ''} onClick={() => onPaste(text)}>
            {message('bringLook')}
          </Button>
        </div>
      </Disclosure>
      {pending && <ListPreview key={pending.source} {...props} pending={pending} />}
    </Section>
  );
}
