import { useEffect, useRef, useState } from 'react';
import { Quote } from '#components/popup/quote.tsx';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { industryName } from '#lib/industry/industry-name.ts';
import type { RowDetail } from '#lib/lists/kept/shown-row.ts';
import type { Reason } from '#lib/qualify/verdict.ts';
import { accountFacts } from '#lib/wording/check-list/account-facts-text.ts';
import { listedLine, matchLines, rowVerdictText } from '#lib/wording/check-list/check-list-text.ts';
import { columnName } from '#lib/wording/check-list/columns-text.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { type MessageKey, message } from '#lib/wording/studio-message.ts';
import { verdictDetail } from '#lib/wording/verdict/verdict-text.ts';
import { Section } from '../section.tsx';

interface RowDialogProps {
  row: number;
  scoredAt: number | null;
  onRow(row: number): Promise<RowDetail | null>;
  onClose(): void;
}

const DAY_MS = 86_400_000;
const SIDES: Readonly<Record<Reason['side'], MessageKey>> = {
  for: 'checkFor',
  against: 'checkAgainst',
  open: 'checkOpenReasons',
};

/** A row with its reasons, the quotes behind them, how it was found and what the file says. */
export function RowDialog({ row, scoredAt, onRow, onClose }: RowDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [detail, setDetail] = useState<RowDetail | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    void onRow(row).then(setDetail);
  }, [row, onRow]);
  return (
    <dialog
      ref={dialog}
      aria-label={message('checkRow')}
      className="mr-0 h-dvh max-h-dvh w-full max-w-xl overflow-y-auto rounded-none p-5"
      onClose={onClose}
    >
      <div className="mb-2 flex justify-end">
        <Button onClick={() => dialog.current?.close()}>{message('bringClose')}</Button>
      </div>
      {detail ? (
        <Detail detail={detail} today={Math.floor((scoredAt ?? 0) / DAY_MS)} />
      ) : (
        <p>{message('checkLoading')}</p>
      )}
    </dialog>
  );
}

function Detail({ detail, today }: { detail: RowDetail; today: number }) {
  const { shown, kept, account } = detail;
  const known = account ? accountFacts(account.summary, industryName) : [];
  const cells = detail.cells.map(([name, value], index) => ({
    ...{ key: `${index} ${name}`, column: columnName(name, index), value },
  }));
  const verdict = account?.verdict ?? null;
  return (
    <>
      <h2 className="text-title leading-tight font-bold">
        <ForeignText>{account?.name || message('checkNoCompany')}</ForeignText>
      </h2>
      <p className="mb-3 text-dim">
        <ForeignText>{[account?.domain ?? message('checkQueueNoSite'), ...known].join(' · ')}</ForeignText>
      </p>
      {kept.suppression && (
        <p data-tone="open" className="mb-3 rounded-lg bg-tone-ground px-3 py-2 font-semibold text-tone">
          <ForeignText>{listedLine(kept.suppression)}</ForeignText>
        </p>
      )}
      <p className="font-semibold">{rowVerdictText(shown)}</p>
      <p className="mb-4 text-dim">
        <ForeignText>{verdict && kept.match !== 'ambiguous' ? verdictDetail(verdict) : ''}</ForeignText>
      </p>
      {verdict && kept.match !== 'ambiguous' && <Reasons reasons={verdict.reasons} today={today} />}
      <Section title={message('checkFound')}>
        <ul>
          {matchLines(kept).map((line) => (
            <li key={line}>
              <ForeignText>{line}</ForeignText>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={message('checkInFile', shown.line)}>
        <dl className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] gap-x-3 gap-y-0.5">
          {cells.map(({ key, column, value }) => (
            <div key={key} className="contents">
              <dt className="text-dim">
                <ForeignText>{column}</ForeignText>
              </dt>
              <dd>
                <ForeignText>{value}</ForeignText>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

function Reasons({ reasons, today }: { reasons: readonly Reason[]; today: number }) {
  return (['for', 'against', 'open'] as const).map((side) => {
    const shown = reasons.filter((reason) => reason.side === side);
    if (shown.length === 0) return null;
    return (
      <Section key={side} title={message(SIDES[side])}>
        <ul className="space-y-1">
          {shown.map((reason) => (
            <li key={reason.criterion}>
              <ForeignText>{reasonText(reason)}</ForeignText>
              {reason.evidence && (
                <Quote evidence={reason.evidence} today={today} onQuote={() => undefined} />
              )}
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
