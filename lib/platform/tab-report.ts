import { browser } from 'wxt/browser';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { Page } from '#lib/read/read-result.ts';

/** What the background remembers of a tab's last read: enough to keep the badge true and to show what is known. */
export interface TabReport {
  url: string;
  account: AccountKey | null;
  aliases: string[];
  page: Page | null;
  partial: boolean;
  state: string;
  reason: string;
  /** The reader's own time in milliseconds. */
  ms: number;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

/** Kept in session storage: gone with the browser, never on disk. */
export async function rememberTab(tabId: number, report: TabReport): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: report });
}

/** The last report on a tab, or null. */
export async function recallTab(tabId: number): Promise<TabReport | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  // Only rememberTab writes under this key.
  return (stored[keyOf(tabId)] as TabReport | undefined) ?? null;
}

/** Forgets a tab that was closed or has moved on. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
