import { browser } from 'wxt/browser';
import { showsAccount } from '#lib/account/account-key.ts';
import { keptUrl } from '#lib/account/linkedin-page.ts';
import { message } from '#lib/wording/message.ts';
import { Ear } from './ear.ts';
import { forgetInvitation, keepInvitation } from './opened-tab.ts';
import { isOfTab, rememberedTabs } from './settings.ts';
import { forgetTab, recallTab, type TabReport } from './tab-report.ts';
import { clearBadge } from './toolbar-badge.ts';

// Without anything on a button there is nothing to take off.
const ear = new Ear(
  {
    onUpdated: (tabId) => void keepBadgeTrue(tabId).then(() => keepInvitation(tabId)),
    onRemoved(tabId) {
      void forgetTab(tabId);
      void forgetInvitation(tabId);
    },
  },
  async () => (await rememberedTabs()).length > 0,
);

/**
 * Takes the badge off a tab as soon as it shows something else than what was judged: after `pushState` the browser leaves
 * it standing, and a wrong verdict would sit on the next company.
 */
export function watchTabs(): void {
  void ear.start().then(checkRemembered);
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(isOfTab)) void ear.settle();
  });
}

/** What happened to tabs while the worker slept. */
async function checkRemembered(): Promise<void> {
  for (const tabId of await rememberedTabs().catch(() => [])) {
    await keepBadgeTrue(tabId);
    await keepInvitation(tabId);
  }
}

/** Something is put on a tab's button: from now on it is heard when the tab moves on. */
export function heedTabs(): void {
  ear.open();
}

/** Clears the tab's badge unless the tab still shows what was judged; false when it does not. */
export async function keepBadgeTrue(tabId: number): Promise<boolean> {
  const report = await recallTab(tabId);
  if (!report) return true;
  // The event's own url is missing in Firefox: the tab itself knows, and hides it once access is lost.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url !== undefined && isShownAt(tab.url, report)) return true;
  await clearBadge(tabId, message('extensionName'));
  await forgetTab(tabId);
  return false;
}

function isShownAt(url: string, { account, aliases, url: read }: TabReport): boolean {
  return account === null ? keptUrl(url) === read : showsAccount(url, account, aliases);
}
