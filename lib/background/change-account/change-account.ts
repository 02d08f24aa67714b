import { browser } from 'wxt/browser';
import type { AccountKey } from '#lib/account/account-key.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { ChangeReply, ChangeRequest } from '#lib/messages/change.ts';
import { today } from '#lib/platform/clock.ts';
import type { TabReport } from '#lib/platform/tab-report.ts';
import { recallTab, rememberTab } from '#lib/platform/tab-report.ts';
import { showBadge } from '#lib/platform/toolbar-badge.ts';
import { badgeForDossier } from '#lib/wording/badge.ts';
import type { Storage } from '../keep-storage/open-storage.ts';
import { applyChange } from './apply-change.ts';

/** Does what a person asked of an account, judges it anew and puts the new verdict on the tab's badge. */
export async function changeAccount(
  storage: Storage,
  { tabId, account, change }: ChangeRequest,
): Promise<ChangeReply> {
  const { usable } = await storage.open();
  if (!usable) return { ok: false, problem: 'not-stored' };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.incognito) return { ok: false, problem: 'private-window' };
  const report = await recallTab(tabId);
  // A tab that shows another account by now keeps its own badge.
  const shown = report?.account === account ? report : null;
  try {
    const asked = { account, change, url: shown?.url ?? null };
    const reply = await applyChange(storage.db, asked, today());
    if (reply.ok && reply.dossier && shown) await followOnTab(tabId, shown, reply.account, reply.dossier);
    return reply;
  } catch {
    return { ok: false, problem: 'not-stored' };
  }
}

/** The tab's page may be of another account now: it is remembered under that one, with its own address as an alias. */
async function followOnTab(
  tabId: number,
  shown: TabReport,
  account: AccountKey,
  dossier: Dossier,
): Promise<void> {
  const domain = registrableDomain(shown.url);
  const aliases = [...new Set([...shown.aliases, ...(domain ? [domain] : [])])];
  await rememberTab(tabId, { ...shown, account, aliases });
  await showBadge(tabId, badgeForDossier(dossier));
}
