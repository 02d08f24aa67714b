import {
  EyeOff,
  Flag,
  Layers,
  MessageSquareText,
  Plus,
  RefreshCw,
  Scissors,
  TriangleAlert,
  Users,
} from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Note } from '#components/ui/note.tsx';
import { addedText } from '#lib/wording/added-text.ts';
import { memberCountText } from '#lib/wording/member-count-text.ts';
import { message } from '#lib/wording/message.ts';
import { cautionLine, verdictHeadline } from '#lib/wording/verdict/verdict-text.ts';
import { ExceptionBanner } from './account-banners.tsx';
import { dispositionText, rescoreText } from './account-notes.ts';
import { AccountTalk } from './account-talk.tsx';
import { type Deeper, deeperLines } from './deeper.ts';
import { Ledger } from './ledger.tsx';
import { LookDeeper } from './look-deeper.tsx';
import { NegativeReasons } from './negative-reasons.tsx';
import { NextStepPanel } from './next-step.tsx';
import type { PopupProps, PopupState } from './popup-state.ts';
import { presentLedger } from './present-ledger.ts';
import { presentNext } from './present-next.ts';
import { talkLines, timingWarning } from './present-talk.ts';
import type { AccountMoves } from './use-account-moves.ts';
import { TIGHT } from './use-fit.ts';

const panel = () => import('./deciding-panel.tsx');
/** What decides is asked for once the verdict is painted, and so are its words. */
const DecidingLines = lazy(async () => ({ default: (await panel()).DecidingLines }));
const KnowAlready = lazy(async () => ({ default: (await panel()).KnowAlready }));

/** The facts that decide most; a third row would push the reasons out of sight. */
const MOST_QUESTIONS = 2;
const FAVOR = ['for'] as const;
const ALL_SIDES = ['for', 'against', 'open'] as const;

interface AccountCardProps extends Pick<PopupProps, 'onNext' | 'onQuote'> {
  deeper: Deeper | null;
  state: Extract<PopupState, { kind: 'account' }>;
  /** Lines that the card shares with something else. */
  taken: number;
  /** How much is folded so that all of it stands above the edge. */
  tight: number;
  moves: AccountMoves;
  canKeep: boolean;
}

/** What stands below the verdict: the next step, the circumstances, the reasons, and what helps in the conversation. */
export function AccountCard({ state, taken, tight, deeper, onNext, ...rest }: AccountCardProps) {
  const { onQuote, moves, canKeep } = rest;
  const { dossier, today } = state;
  const { verdict, profile, records } = dossier;
  const { exception } = records;
  // Whoever is on a list is not to be looked into further.
  const isAsked = verdict.verdict === 'undecided' && !dossier.suppression;
  const deciding = isAsked ? state.deciding : null;
  const decided = deciding ? deciding.lines.length + deciding.questions.length : 0;
  const step = presentNext(verdict, profile);
  const isLooking = deeper?.look?.state === 'running';
  // What each page brought is as high as questions and talk: where all of it is folded already, it stands in their place.
  const isFull = Boolean(deeper?.look) && tight >= TIGHT.questions;
  const isDeeper = isLooking || (deeper !== null && deeper.pages.length > 0);
  // Where the site itself can say more it is read for the user; only then are they sent elsewhere.
  const next = isDeeper ? null : step;
  const notes = {
    added: addedText(state.added, profile),
    members: memberCountText(profile),
    caution: cautionLine(verdict.cautions),
    trap: timingWarning(verdict),
    outcome: dispositionText(records, today),
    rescore: rescoreText(dossier),
  };
  // A banner from a list is as high as two lines.
  const told = [
    next,
    exception,
    moves.notice,
    state.privateWindow,
    state.partial,
    dossier.suppression,
    dossier.suppression,
  ];
  const looking = deeper ? deeperLines(deeper) : 0;
  const shown = [...told, ...Object.values(notes), ...dossier.others].filter(Boolean).length + looking;
  return (
    <>
      {exception && <ExceptionBanner exception={exception} onEnd={() => void moves.undo([exception.id])} />}
      {deciding === undefined && <Waiting />}
      {deciding && (
        <Suspense
          fallback={
            <div data-waiting>
              <Waiting />
            </div>
          }
        >
          <DecidingLines deciding={deciding} profile={profile} />
        </Suspense>
      )}
      {deeper && (
        <LookDeeper deeper={deeper} detail={deciding ? null : (step?.detail ?? null)} profile={profile} />
      )}
      {next && <NextStepPanel step={next} isExplained={Boolean(deciding)} onNext={onNext} />}
      {deciding && canKeep && (
        <Suspense fallback={null}>
          <KnowAlready
            deciding={deciding}
            profile={profile}
            // While the site is being read it may answer by itself.
            most={isLooking || isFull ? 0 : MOST_QUESTIONS}
            open={tight >= TIGHT.questions ? 0 : tight >= TIGHT.oneQuestion ? 1 : MOST_QUESTIONS}
            onAnswer={({ label, correction }, attribute) => {
              if (!correction) return moves.open({ name: 'fix', attribute });
              void moves.say([correction], message('noticeYourWord', label));
            }}
          />
        </Suspense>
      )}
      {notes.caution && (
        <Note icon={TriangleAlert} clamp={2}>
          {notes.caution}
        </Note>
      )}
      {notes.rescore && <Note icon={RefreshCw}>{notes.rescore}</Note>}
      {notes.trap && <Note icon={TriangleAlert}>{notes.trap}</Note>}
      {notes.outcome && (
        <Note icon={Flag} clamp={2}>
          {notes.outcome}
        </Note>
      )}
      {records.note && (
        <Note icon={MessageSquareText} clamp={2}>
          {records.note.text}
        </Note>
      )}
      {state.privateWindow && <Note icon={EyeOff}>{message('popupPrivate')}</Note>}
      {state.partial && <Note icon={Scissors}>{message('popupPartial')}</Note>}
      {dossier.others.map(({ verdict: other, icp }) => (
        <Note key={icp.name} icon={Layers}>
          {message('popupOther', verdictHeadline(other), icp.name)}
        </Note>
      ))}
      {notes.members && <Note icon={Users}>{notes.members}</Note>}
      {notes.added && (
        <Added short={notes.added} whole={addedText(state.added, profile, Number.POSITIVE_INFINITY)} />
      )}
      {verdict.verdict === 'negative' ? (
        <NegativeReasons verdict={verdict} today={today} onQuote={onQuote} />
      ) : (
        <Ledger
          folded={tight >= TIGHT.reasons ? ALL_SIDES : tight >= TIGHT.favor ? FAVOR : []}
          sections={presentLedger(verdict, taken + shown + decided + talkLines(dossier), decided > 0)}
          today={today}
          onQuote={onQuote}
        />
      )}
      {!isFull && (
        <AccountTalk
          state={state}
          onQuote={onQuote}
          onAnswer={
            canKeep
              ? (question, answer) =>
                  void moves.say([{ kind: 'answer', question, answer }], message('noticeAnswered'))
              : null
          }
          onUndo={(id) => void moves.undo([id])}
        />
      )}
    </>
  );
}

/** Where what decides will stand: lower than its lines, so that the next step is in sight before they come, at 200% too. */
function Waiting() {
  return (
    <div aria-hidden="true" className="skeleton h-10 space-y-2.5 pt-1.5">
      <div className="h-3 w-full rounded bg-panel" />
      <div className="h-3 w-4/5 rounded bg-panel" />
    </div>
  );
}

/** What the page added; where that is more than a line can name, the rest opens. */
function Added({ short, whole }: { short: string; whole: string | null }) {
  if (whole === null || whole === short) return <Note icon={Plus}>{short}</Note>;
  return (
    <Disclosure
      className="text-small text-dim"
      summary={
        <span className="flex items-start gap-2">
          <Plus aria-hidden="true" className="mt-px size-3.5 shrink-0" />
          {short}
        </span>
      }
    >
      <p className="pl-5.5">{whole}</p>
    </Disclosure>
  );
}
