import { withoutOverrides } from '#lib/wording/isolated.ts';
import { message } from '#lib/wording/message.ts';
import type { PopupState, Problem } from './popup-state.ts';

export interface HeaderView {
  name: string;
  detail: string;
  /** False where the card is nobody's: the product's own name stands in. */
  isNamed: boolean;
}

/** Whose card it is: the account, else the page's host, else nobody's. */
export function presentHeader(state: PopupState): HeaderView {
  switch (state.kind) {
    case 'account': {
      const { name, domain } = state.dossier.account;
      const shown = withoutOverrides(name) || domain || message('extensionName');
      return { name: shown, detail: accountDetail(state), isNamed: true };
    }
    case 'not-company':
      return { name: hostName(state.host), detail: '', isNamed: true };
    case 'problem':
      return state.host === null || HOSTLESS.has(state.problem)
        ? BRAND
        : { name: hostName(state.host), detail: '', isNamed: true };
    default:
      return BRAND;
  }
}

/** What stands in such an address is no place on the web that people know. */
const HOSTLESS = new Set<Problem>([
  ...(['hidden-page', 'browser-page', 'blank', 'local-file', 'source-view', 'inline-page'] as const),
]);

const BRAND: HeaderView = { name: message('extensionName'), detail: '', isNamed: false };

/** As an account's domain is shown: every card names a site in the same way. */
function hostName(host: string): string {
  return host.replace(/^www\./, '');
}

/** "northwind.example · 3 pages read". */
function accountDetail({ dossier, reading }: Extract<PopupState, { kind: 'account' }>): string {
  const { domain, pagesRead } = dossier.account;
  const where = domain ?? message('popupLinkedinOnly');
  const read = message('popupPagesRead', pagesRead);
  return message('joinedDot', where, reading ? message('popupReading') : read);
}
