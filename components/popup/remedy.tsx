import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { Problem } from '#lib/read/problem.ts';
import { message } from '#lib/wording/message.ts';
import type { PopupProps } from './popup-state.ts';

/** Reading the same tab again can help here without a new click on the toolbar button. */
const RETRY_HELPS = new Set<Problem>([
  'navigated',
  'slow',
  'login-wall',
  'linkedin-loading',
  'reader-failed',
  'no-answer',
]);

/** The site that the page is on can be read. */
const LEADS_TO_SITE = new Set<Problem>(['pdf', 'file-view', 'error-answer', 'long-address']);

/** Where there is no verdict: what can be done about it from here. */
export function Remedy({
  state,
  onRetry,
  onOpenStudio,
  onRecover,
  onOpenSite,
}: Pick<PopupProps, 'state' | 'onRetry' | 'onOpenStudio' | 'onRecover' | 'onOpenSite'>) {
  switch (state.kind) {
    case 'problem': {
      const { problem, host } = state;
      if (host !== null && LEADS_TO_SITE.has(problem)) {
        return (
          <Button
            data-next
            variant="primary"
            className="w-full whitespace-normal"
            onClick={() => onOpenSite(host)}
          >
            <ForeignText className="line-clamp-1">{message('popupOpenSite', host)}</ForeignText>
          </Button>
        );
      }
      return RETRY_HELPS.has(problem) ? (
        <Button data-next variant="primary" className="w-full" onClick={onRetry}>
          {message('popupRetry')}
        </Button>
      ) : null;
    }
    case 'no-icp':
      return onOpenStudio ? (
        <Button data-next variant="primary" className="w-full" onClick={onOpenStudio}>
          {message('popupNoIcpButton')}
        </Button>
      ) : null;
    case 'storage-broken':
      return onRecover ? (
        <Button data-next variant="primary" className="w-full" onClick={onRecover}>
          {message('noticeRecover')}
        </Button>
      ) : null;
    case 'not-company':
      // With companies to go on to, the way on says more.
      if (state.about.length > 0) return null;
      return (
        <div className="space-y-1 text-small text-dim">
          {state.title && (
            <p className="line-clamp-2">
              “<ForeignText>{state.title}</ForeignText>”
            </p>
          )}
          <p data-next>{message('popupNotCompanyAdvice')}</p>
        </div>
      );
    default:
      return null;
  }
}
