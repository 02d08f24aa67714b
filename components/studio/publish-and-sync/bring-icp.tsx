import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { OutcomeLine } from './outcome-line.tsx';
import type { SyncProps } from './page-props.ts';
import { SourceForm } from './source-form.tsx';
import { useOutcome } from './use-outcome.ts';

/** The three ways in which an ICP comes to this browser. */
export function BringIcp({
  onJoinLink,
  onAdd,
  onImport,
}: Pick<SyncProps, 'onJoinLink' | 'onAdd' | 'onImport'>) {
  return (
    <div className="divide-y divide-line rounded-xl border border-line">
      <Way title={message('syncJoin')} lead={message('syncJoinLead')}>
        <JoinForm onJoinLink={onJoinLink} />
      </Way>
      <Way title={message('syncAdd')} lead={message('syncAddLead')}>
        <SourceForm onSave={onAdd} />
      </Way>
      <Way title={message('syncImport')} lead={message('syncImportLead')}>
        <ImportForm onImport={onImport} />
      </Way>
    </div>
  );
}

interface WayProps {
  title: string;
  lead: string;
  children: React.ReactNode;
}

function Way({ title, lead, children }: WayProps) {
  return (
    <Disclosure className="px-4 py-2" summary={title}>
      <div className="space-y-3 pt-1 pb-2">
        <p className="text-pretty text-dim">{lead}</p>
        {children}
      </div>
    </Disclosure>
  );
}

function JoinForm({ onJoinLink }: Pick<SyncProps, 'onJoinLink'>) {
  const [link, setLink] = useState('');
  const { outcome, run } = useOutcome();
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run(onJoinLink(link));
      }}
    >
      <TextField label={message('syncJoinField')} value={link} onValue={setLink} />
      <Button type="submit" variant="primary" disabled={link === ''}>
        {message('syncJoinShow')}
      </Button>
      <OutcomeLine outcome={outcome} />
    </form>
  );
}

function ImportForm({ onImport }: Pick<SyncProps, 'onImport'>) {
  const [text, setText] = useState('');
  const { outcome, isBusy, run } = useOutcome();
  return (
    <div className="flex flex-col items-start gap-3">
      <FileButton
        label={message('syncImportFile')}
        disabled={isBusy}
        onFile={(file) => void run(onImport({ kind: 'file', file }))}
      />
      <TextField label={message('syncImportPaste')} rows={4} value={text} onValue={setText} />
      <Button disabled={isBusy || text === ''} onClick={() => void run(onImport({ kind: 'paste', text }))}>
        {message('syncImportUse')}
      </Button>
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
