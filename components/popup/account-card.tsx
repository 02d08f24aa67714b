import { EyeOff, Layers, Plus, Scissors } from 'lucide-react';
import { Note } from '#components/ui/note.tsx';
import { addedText } from '#lib/wording/added-text.ts';
import { message } from '#lib/wording/message.ts';
import { verdictHeadline } from '#lib/wording/verdict-text.ts';
import { Ledger } from './ledger.tsx';
import { NegativeReasons } from './negative-reasons.tsx';
import { NextStepPanel } from './next-step.tsx';
import type { PopupProps, PopupState } from './popup-state.ts';
import { presentLedger } from './present-ledger.ts';
import { presentNext } from './present-next.ts';

interface AccountCardProps extends Pick<PopupProps, 'onNext' | 'onQuote'> {
  state: Extract<PopupState, { kind: 'account' }>;
  /** Lines that the card shares with something else. */
  taken: number;
}

/** What stands below the verdict: the next step, the circumstances, and the reasons. */
export function AccountCard({ state, taken, onNext, onQuote }: AccountCardProps) {
  const { dossier, today } = state;
  const { verdict, profile } = dossier;
  const next = presentNext(verdict, profile);
  const added = addedText(state.added, profile);
  const shown = [next, state.privateWindow, state.partial, added, ...dossier.others].filter(Boolean).length;
  return (
    <>
      {next && <NextStepPanel step={next} onNext={onNext} />}
      {state.privateWindow && <Note icon={EyeOff}>{message('popupPrivate')}</Note>}
      {state.partial && <Note icon={Scissors}>{message('popupPartial')}</Note>}
      {dossier.others.map(({ verdict: other, icp }) => (
        <Note key={icp.name} icon={Layers}>
          {message('popupOther', verdictHeadline(other), icp.name)}
        </Note>
      ))}
      {added && <Note icon={Plus}>{added}</Note>}
      {verdict.verdict === 'negative' ? (
        <NegativeReasons verdict={verdict} today={today} onQuote={onQuote} />
      ) : (
        <Ledger sections={presentLedger(verdict, taken + shown)} today={today} onQuote={onQuote} />
      )}
    </>
  );
}
