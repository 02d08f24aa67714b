import { browser } from 'wxt/browser';
import { badgeToAdd } from '#lib/wording/badge.ts';
import { openedFor } from './settings.ts';
import { showBadge } from './toolbar-badge.ts';

/**
 * A tab that was opened for an account may be walked through a login and a search before its page is there; after so
 * long it is about something else. Where it stands meanwhile nobody tells us.
 */
const STANDS_MS = 15 * 60_000;

/** Opens a page for an account, beside the tab that it was asked for in; its button says what a click there will do. */
export async function openFor(tabId: number, url: string, name: string): Promise<void> {
  const opener = await browser.tabs.get(tabId);
  const tab = await browser.tabs.create({
    ...{ url, windowId: opener.windowId, index: opener.index + 1, openerTabId: tabId },
  });
  if (tab.id === undefined) return;
  await openedFor(tab.id).set({ name, until: Date.now() + STANDS_MS });
  await keepInvitation(tab.id);
}

/** A browser takes the badge off with every page that the tab goes to: puts it back on until the button is clicked. */
export async function keepInvitation(tabId: number): Promise<void> {
  const opened = await openedFor(tabId).get();
  if (!opened) return;
  if (opened.until > Date.now()) await showBadge(tabId, badgeToAdd(opened.name));
  else await forgetInvitation(tabId);
}

/** The button was clicked there, or the tab is gone. */
export async function forgetInvitation(tabId: number): Promise<void> {
  await openedFor(tabId).remove();
}
