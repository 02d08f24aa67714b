import { browser } from 'wxt/browser';
import { today } from '#lib/platform/clock.ts';
import { showCalmly } from '#lib/platform/quiet-badge.ts';
import { recallTab } from '#lib/platform/tab-report.ts';
import { heedTabs, keepBadgeTrue } from '#lib/platform/watch-tabs.ts';
import { loadDossier } from '#lib/storage/load-dossier.ts';
import { badgeForDossier } from '#lib/wording/badge.ts';
import type { Storage } from '../keep-storage/open-storage.ts';
import { examine, lookAtTab } from './judge-tab.ts';
import { showFinding } from './show-finding.ts';

/**
 * Reads a page that nobody clicked on, as a click would: the same reader, judge and store. Only a verdict is shown; of a page
 * that is nobody's, or cannot be read, nothing is said. `mayStill` = wanted and allowed yet, asked once the page has answered.
 */
export async function judgeUnasked(
  storage: Storage,
  tabId: number,
  mayStill: () => Promise<boolean>,
): Promise<void> {
  const [opened, looked] = await Promise.all([storage.open(), lookAtTab(tabId)]);
  if (opened.broken || looked.finding !== null || !(await mayStill())) return;
  const readId = crypto.randomUUID();
  const found = await examine(storage.db, opened, { tabId, readId, ...looked });
  if (found.kind === 'account') await showFinding(tabId, found);
}

/** Shows again what is known of the account that a tab shows: a reload takes the badge off, and a choice may bring it back. */
export async function showKnownBadge({ db }: Storage, tabId: number): Promise<void> {
  const report = await recallTab(tabId);
  if (!report?.account) return;
  heedTabs();
  const dossier = await loadDossier(db, report.account, today()).catch(() => null);
  if (!dossier || !(await keepBadgeTrue(tabId))) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  await showCalmly(tabId, badgeForDossier(dossier), tab?.url);
  await keepBadgeTrue(tabId);
}
