import { lazy, Suspense } from 'react';
import { StorageNotices } from '#components/ui/storage-notices.tsx';
import { message } from '#lib/wording/message.ts';
import { SuppressionBanner } from './account-banners.tsx';
import { AccountCard } from './account-card.tsx';
import { AccountHeader } from './account-header.tsx';
import { ActionBar } from './action-bar.tsx';
import { FactStrip } from './fact-strip.tsx';
import { FirstRun } from './first-run.tsx';
import { OnFix } from './fix-button.tsx';
import { Headline } from './headline.tsx';
import { IcpLine } from './icp-line.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PersonEmployer } from './person-employer.tsx';
import type { PopupProps, PopupState } from './popup-state.ts';
import { presentHeader } from './present-header.ts';
import { presentMenu } from './present-menu.ts';
import { ProfileOffer } from './profile-offer.tsx';
import { Remedy } from './remedy.tsx';
import { useAccountMoves } from './use-account-moves.ts';
import { useFit } from './use-fit.ts';
import { useKeys } from './use-keys.ts';

/** The pages behind the card are loaded when one is opened: the first glance waits for none of them. */
const AccountView = lazy(async () => ({ default: (await import('./account-view.tsx')).AccountView }));
/** Its words for every kind of fact are loaded on a page that is about a company. */
const AboutCompanies = lazy(async () => ({
  default: (await import('./about-companies.tsx')).AboutCompanies,
}));
const FIRST_RUN_LINES = 2;
const NOTICE_LINES = 2;

/**
 * The popup: name, verdict, next step, reasons, in this order for eyes and screen readers alike. Draws what it is given
 * and reports what was clicked; knows no browser and no storage.
 */
export function Popup({
  state,
  notices = [],
  firstRun,
  moreMenu = [],
  actions,
  deeper = null,
  filing = null,
  initialView = null,
  onNext,
  onOpenSite,
  onChooseProfiles,
  onDismissFirstRun,
  onRetry,
  onOpenStudio,
  onUseOwn,
  onRecover,
  onDismissNotice,
  onQuote,
}: PopupProps) {
  const account = state.kind === 'account' ? state : null;
  const dossier = account?.dossier ?? null;
  const moves = useAccountMoves(dossier?.account.key ?? null, actions, initialView);
  const { place } = moves;
  const { box, tight } = useFit(subjectOf(state, moves.notice?.words, firstRun !== null));
  const marks = {
    'data-state': state.kind,
    'data-verdict': dossier?.verdict.verdict,
    'data-certainty': dossier?.verdict.certainty ?? undefined,
    'data-reading': isBusy(state),
    'aria-busy': isBusy(state),
  };
  const copy = () => {
    if (!actions) return;
    void actions
      .onCopy(false)
      .then((copied) => moves.tell(message(copied ? 'noticeCopied' : 'noticeNotCopied'), !copied));
  };
  const linkedin = dossier?.verdict.next.find(({ where }) => where === 'linkedin');
  useKeys(
    !account || !actions || place
      ? {}
      : {
          e: () => moves.open({ name: 'evidence' }),
          f: actions.canKeep ? () => moves.open({ name: 'fix' }) : undefined,
          c: copy,
          l: linkedin && (() => onNext(linkedin)),
          '?': () => moves.tell(message('keysList')),
        },
  );
  if (account && actions && place) {
    return (
      <div {...marks} data-place={place.name}>
        <Suspense fallback={<div data-waiting className="min-h-80" />}>
          <AccountView state={account} place={place} moves={moves} actions={actions} onQuote={onQuote} />
        </Suspense>
      </div>
    );
  }
  const menu =
    account && actions
      ? [
          ...presentMenu(
            { canKeep: actions.canKeep, negative: account.dossier.verdict.verdict === 'negative' },
            (name) => moves.open({ name }),
            onOpenStudio,
          ),
          ...moreMenu,
        ]
      : [];
  return (
    <div {...marks} ref={box}>
      <main className="space-y-1.5 px-4 pt-2 pb-1.5">
        <AccountHeader
          {...presentHeader(state)}
          menu={menu}
          menuFocused={menu.some(({ key }) => key === moves.left)}
        />
        {dossier && account && <FactStrip profile={dossier.profile} />}
        {account && dossier?.suppression && (
          <SuppressionBanner suppression={dossier.suppression} today={account.today} />
        )}
        {/* Always there, so that a screen reader hears the verdict when it comes. */}
        <div role="status" aria-atomic="true" data-line>
          <Headline state={state} guided={firstRun !== null} />
        </div>
        <StorageNotices folded notices={notices} onRecover={onRecover} onDismiss={onDismissNotice} />
        <Remedy
          state={state}
          onRetry={onRetry}
          onOpenStudio={onOpenStudio}
          onRecover={onRecover}
          onOpenSite={onOpenSite}
        />
        {state.kind === 'not-company' && state.about.length > 0 && (
          <Suspense fallback={<div data-waiting className="min-h-28" />}>
            <AboutCompanies state={state} filing={filing} onOpenSite={onOpenSite} />
          </Suspense>
        )}
        {state.kind === 'profile-offer' && <ProfileOffer onChooseProfiles={onChooseProfiles} />}
        {state.kind === 'person' && <PersonEmployer state={state} />}
        {account && <NoticeLine notice={moves.notice} onUndo={(ids) => void moves.undo(ids)} />}
        {account && (
          <OnFix value={actions?.canKeep ? (attribute) => moves.open({ name: 'fix', attribute }) : null}>
            <AccountCard
              state={account}
              taken={(firstRun && !firstRun.pinned ? FIRST_RUN_LINES : 0) + NOTICE_LINES * notices.length}
              tight={tight}
              deeper={deeper}
              onNext={onNext}
              onQuote={onQuote}
              moves={moves}
              canKeep={actions?.canKeep === true}
            />
          </OnFix>
        )}
        {firstRun && (
          <FirstRun pinned={firstRun.pinned} hasVerdict={account !== null} onDismiss={onDismissFirstRun} />
        )}
        {/* Beside a verdict the first run's line stands in its place, until it is put away. A sample is always named. */}
        {account && (account.dossier.icp.sample || !(firstRun && !firstRun.pinned)) && (
          <IcpLine
            icp={account.dossier.icp}
            today={account.today}
            // For the sample it says so; with an ICP of the team's own it is in the menu.
            onOpenStudio={
              account.dossier.icp.sample ? (onUseOwn ?? onOpenStudio) : actions ? null : onOpenStudio
            }
          />
        )}
      </main>
      {!account && onOpenStudio && (
        <footer className="border-t border-line px-4 py-1">
          <IcpLine icp={null} today={0} onOpenStudio={onOpenStudio} />
        </footer>
      )}
      {account && actions && (
        <ActionBar
          negative={account.dossier.verdict.verdict === 'negative'}
          canKeep={actions.canKeep}
          left={moves.left}
          onOpen={(name) => moves.open({ name })}
          onCopy={copy}
        />
      )}
    </div>
  );
}

/** What is drawn: a new one is laid out anew. */
function subjectOf(state: PopupState, notice = '', guided = false): string {
  if (state.kind !== 'account') return state.kind;
  const { account, verdict } = state.dossier;
  return [account.key, verdict.stamp.factsHash, verdict.stamp.icpVersion, notice, guided].join(' ');
}

function isBusy(state: PopupState): boolean {
  return state.kind === 'opening' || (state.kind === 'account' && state.reading);
}
