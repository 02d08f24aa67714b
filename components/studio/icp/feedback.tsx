import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { MAX_BY } from '#lib/evidence/user-record.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { message } from '#lib/wording/studio-message.ts';
import { OutcomeBanner } from '../outcome-banner.tsx';
import { Section } from '../section.tsx';
import { FeedbackPreview } from './feedback-preview.tsx';
import type { FeedbackProps, SaidHere } from './feedback-props.ts';

/** Enough to recognise them; the file names all. */
const MAX_NAMED = 8;

/** What people found out about accounts: out to the ICP's owner, in from the team. */
export function Feedback(props: FeedbackProps) {
  const { said, pending, outcome, canUndo, isBusy } = props;
  return (
    <Section title={message('feedbackTitle')}>
      <OutcomeBanner outcome={outcome} onUndo={canUndo ? props.onUndo : null} />
      <p className="mb-3 text-pretty">{message('feedbackLead')}</p>
      {said && <Said said={said} isBusy={isBusy} onExport={props.onExport} />}
      <p className="mt-4 mb-2 text-pretty">{message('feedbackOwner')}</p>
      <FileButton label={message('feedbackImport')} disabled={isBusy} onFile={props.onChooseFile} />
      {pending && (
        <FeedbackPreview
          pending={pending}
          isBusy={isBusy}
          onImport={props.onImport}
          onCancel={props.onCancelImport}
        />
      )}
    </Section>
  );
}

interface SaidProps extends Pick<FeedbackProps, 'isBusy' | 'onExport'> {
  said: SaidHere;
}

function Said({ said: { counts, accounts }, isBusy, onExport }: SaidProps) {
  const [by, setBy] = useState('');
  if (counts === '') return <p className="text-pretty text-dim">{message('feedbackNothing')}</p>;
  return (
    <div className="space-y-3">
      <div>
        <p className="font-semibold">{counts}</p>
        <p className="text-small text-dim">
          <ForeignText>
            {message('feedbackAbout', accounts.length, nameSome(accounts, MAX_NAMED))}
          </ForeignText>
        </p>
      </div>
      <div className="max-w-xs">
        <TextField label={message('feedbackBy')} maxLength={MAX_BY} value={by} onValue={setBy} />
      </div>
      <Button disabled={isBusy} onClick={() => onExport(by)}>
        {message('feedbackExport')}
      </Button>
    </div>
  );
}
