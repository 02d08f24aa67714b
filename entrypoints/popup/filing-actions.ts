import type { FilingActions } from '#components/popup/popup-actions.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import { requestChange } from './request-change.ts';

/** Files what the tab's foreign page states, by asking the background. */
export function filingActions(tabId: number): FilingActions {
  // Only a page about companies files anything: the first glance does not wait for it.
  const idOf = async (company: AboutCompany) =>
    (await import('#lib/storage/filed-domains.ts')).filingId(company);
  return {
    onFile: async (company) => {
      const { domain: account, facts } = company;
      const id = await idOf(company);
      const change = { kind: 'file-facts' as const, id, url: facts[0]?.url ?? '', facts };
      return requestChange({ tabId, account, change, ids: [id] });
    },
    onTakeBack: async (company) => {
      const id = await idOf(company);
      return requestChange({ tabId, account: company.domain, change: { kind: 'undo', id }, ids: [id] });
    },
  };
}
