import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import { Changes } from './changes.tsx';
import type { FindingWords, IcpPageProps, PendingIcp } from './icp-props.ts';

type BringIcpProps = Pick<
  IcpPageProps,
  'pending' | 'isBusy' | 'onChooseFile' | 'onPaste' | 'onAccept' | 'onCancelImport'
>;

/** An ICP from a file or from pasted text: looked at before it is used. */
export function BringIcp({
  pending,
  isBusy,
  onChooseFile,
  onPaste,
  onAccept,
  onCancelImport,
}: BringIcpProps) {
  const [text, setText] = useState('');
  return (
    <Section title={message('bringTitle')}>
      <p className="mb-2 text-pretty">{message('bringLead')}</p>
      <FileButton label={message('bringFile')} disabled={isBusy} onFile={onChooseFile} />
      <Disclosure className="mt-1" summary={message('bringPaste')}>
        <div className="max-w-xl space-y-2 py-1">
          <TextField label={message('bringPasteLabel')} rows={6} value={text} onValue={setText} />
          <Button disabled={isBusy || text.trim() === ''} onClick={() => onPaste(text)}>
            {message('bringLook')}
          </Button>
        </div>
      </Disclosure>
      <div role="status">
        {pending && (
          <Pending pending={pending} isBusy={isBusy} onAccept={onAccept} onCancelImport={onCancelImport} />
        )}
      </div>
    </Section>
  );
}

interface PendingProps extends Pick<IcpPageProps, 'isBusy' | 'onAccept' | 'onCancelImport'> {
  pending: PendingIcp;
}

function Pending({ pending, isBusy, onAccept, onCancelImport }: PendingProps) {
  const { icp, problems, findings, comparison } = pending;
  return (
    <div className="mt-3 space-y-3 rounded-xl border border-line bg-panel p-4" data-pending>
      {icp ? (
        <h3 className="font-semibold">
          <ForeignText>{message('bringFound', icp.name, icp.version, icp.owner)}</ForeignText>
        </h3>
      ) : (
        <h3 className="font-semibold text-against">
          {message(problems.length === 1 ? 'bringNotIcpOne' : 'bringNotIcp', problems.length)}
        </h3>
      )}
      {problems.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 marker:text-dim">
          {problems.slice(0, MAX_SHOWN).map((problem) => (
            <li key={problem}>
              <ForeignText>{problem}</ForeignText>
            </li>
          ))}
        </ul>
      )}
      {icp && <Findings findings={findings} />}
      {comparison && <Changes {...comparison} />}
      <div className="flex flex-wrap gap-2">
        {icp && (
          <Button variant="primary" disabled={isBusy} onClick={onAccept}>
            {message('bringUse')}
          </Button>
        )}
        <Button onClick={onCancelImport}>{message(icp ? 'cancel' : 'bringClose')}</Button>
      </div>
    </div>
  );
}

/** A file of another kind has a problem in every line: the first ones tell. */
const MAX_SHOWN = 8;

function Findings({ findings }: { findings: readonly FindingWords[] }) {
  if (findings.length === 0) return <p>{message('bringNoFindings')}</p>;
  return (
    <div>
      <p>{message(findings.length === 1 ? 'bringFindingsOne' : 'bringFindings', findings.length)}</p>
      <ul className="mt-1 space-y-1.5">
        {findings.map(({ severity, problem, remedy }) => (
          <li
            key={problem}
            data-tone={severity === 'error' ? 'negative' : 'open'}
            className="rounded-lg bg-tone-ground px-3 py-1.5 text-tone"
          >
            <ForeignText>{problem}</ForeignText> <ForeignText>{remedy}</ForeignText>
          </li>
        ))}
      </ul>
    </div>
  );
}
