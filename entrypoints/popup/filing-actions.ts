import type { Done, FilingActions } from '#components/popup/popup-actions.ts';
import type { AccountKey } from '#lib/account/account-key.ts';
import { ask } from '#lib/messages/ask.ts';
import type { Change } from '#lib/messages/change.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import { message } from '#lib/wording/message.ts';
import { CHANGE_PROBLEMS } from './account-actions.ts';

/** Files what the tab's foreign page states, by asking the background. */
export function filingActions(tabId: number): FilingActions {
  const change = async (domain: AccountKey, asked: Change, id: string): Promise<Done> => {
    const reply = await ask('change-account', { tabId, account: domain, change: asked });
    if (!reply?.ok) return { ok: false, problem: message(CHANGE_PROBLEMS[reply?.problem ?? 'not-stored']) };
    return { ok: true, ids: [id], account: reply.account };
  };
  // Only a page about companies files anything: the first glance does not wait for it.
  const idOf = async (company: AboutCompany) =>
    (await import('#lib/storage/filed-domains.ts')).filingId(company);
  return {
    onFile: async (company) => {
      const { domain, facts } = company;
      const id = await idOf(company);
      return change(domain, { kind: 'file-facts', id, url: facts[0]?.url ?? '', facts }, id);
    },
    onTakeBack: async (company) => {
      const id = await idOf(company);
      return change(company.domain, { kind: 'undo', id }, id);
    },
  };
}
