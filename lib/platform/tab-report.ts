import type { AccountKey } from '#lib/account/account-key.ts';
import type { Page } from '#lib/read/read-result.ts';
import { lastRead } from './settings.ts';

/** What the background remembers of a tab's last read: enough to keep the badge true and to show what is known. */
export interface TabReport {
  url: string;
  /** When it was read: milliseconds since the epoch. */
  at: number;
  account: AccountKey | null;
  aliases: string[];
  page: Page | null;
  partial: boolean;
  state: string;
  reason: string;
  /** The reader's own time in milliseconds. */
  ms: number;
}

/** Where nothing can be remembered the badge goes as soon as the tab changes. */
export async function rememberTab(tabId: number, report: TabReport): Promise<void> {
  await lastRead(tabId).set(report);
}

/** The last report on a tab, or null. */
export async function recallTab(tabId: number): Promise<TabReport | null> {
  // Only rememberTab writes under this key, and only while the browser runs.
  return (await lastRead(tabId).get()) as TabReport | null;
}

/** Forgets a tab that was closed or has moved on. */
export async function forgetTab(tabId: number): Promise<void> {
  await lastRead(tabId).remove();
}
