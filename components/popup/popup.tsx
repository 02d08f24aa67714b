import { StorageNotices } from '#components/ui/storage-notices.tsx';
import { AccountCard } from './account-card.tsx';
import { AccountHeader } from './account-header.tsx';
import { FirstRun } from './first-run.tsx';
import { Headline } from './headline.tsx';
import { IcpFooter } from './icp-footer.tsx';
import type { PopupProps, PopupState } from './popup-state.ts';
import { presentHeader } from './present-header.ts';
import { Remedy } from './remedy.tsx';

const FIRST_RUN_LINES = 1;

/**
 * The popup: name, verdict, next step, reasons, in this order for eyes and screen readers alike. Draws what it is given
 * and reports what was clicked; knows no browser and no storage.
 */
export function Popup({
  state,
  notices = [],
  firstRun,
  onNext,
  onDismissFirstRun,
  onRetry,
  onOpenStudio,
  onRecover,
  onDismissNotice,
  onQuote,
}: PopupProps) {
  const account = state.kind === 'account' ? state : null;
  const icp = account?.dossier.icp ?? null;
  return (
    <div
      data-state={state.kind}
      data-verdict={account?.dossier.verdict.verdict}
      data-certainty={account?.dossier.verdict.certainty ?? undefined}
      data-reading={isBusy(state)}
      aria-busy={isBusy(state)}
    >
      <main className="space-y-2.5 px-4 pt-3.5 pb-3">
        <AccountHeader {...presentHeader(state)} />
        {/* Always there, so that a screen reader hears the verdict when it comes. */}
        <div role="status" aria-atomic="true" data-line>
          <Headline state={state} />
        </div>
        <StorageNotices notices={notices} onRecover={onRecover} onDismiss={onDismissNotice} />
        <Remedy state={state} onRetry={onRetry} onOpenStudio={onOpenStudio} onRecover={onRecover} />
        {account && (
          <AccountCard
            state={account}
            taken={firstRun && !firstRun.pinned ? FIRST_RUN_LINES : 0}
            onNext={onNext}
            onQuote={onQuote}
          />
        )}
        {firstRun && (
          <FirstRun pinned={firstRun.pinned} hasVerdict={account !== null} onDismiss={onDismissFirstRun} />
        )}
      </main>
      <IcpFooter icp={icp} today={account?.today ?? 0} onOpenStudio={onOpenStudio} />
    </div>
  );
}

function isBusy(state: PopupState): boolean {
  return state.kind === 'opening' || (state.kind === 'account' && state.reading);
}
