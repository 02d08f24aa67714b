import { browser } from 'wxt/browser';
import { showsAccount } from '#lib/account/account-key.ts';
import { message } from '#lib/wording/message.ts';
import { forgetInvitation, keepInvitation } from './opened-tab.ts';
import { forgetTab, recallTab } from './tab-report.ts';
import { clearBadge } from './toolbar-badge.ts';

/**
 * Takes the badge off a tab as soon as it shows something else than the account that was judged: after `pushState` the
 * browser leaves it standing, and a wrong verdict would sit on the next company.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tabId) => {
    void keepBadgeTrue(tabId).then(() => keepInvitation(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetInvitation(tabId);
  });
}

/** Clears the tab's badge unless the tab still shows the account that was judged; false when it does not. */
export async function keepBadgeTrue(tabId: number): Promise<boolean> {
  const report = await recallTab(tabId);
  if (!report?.account) return true;
  // The event's own url is missing in Firefox: the tab itself knows, and hides it once access is lost.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const same = tab?.url !== undefined && showsAccount(tab.url, report.account, report.aliases);
  if (same) return true;
  await clearBadge(tabId, message('extensionName'));
  await forgetTab(tabId);
  return false;
}
