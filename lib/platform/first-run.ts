import { browser } from 'wxt/browser';

const DISMISSED = 'firstRunDismissed';

/** True until the first-run note has been put away. */
export async function wantsFirstRun(): Promise<boolean> {
  const stored = await browser.storage.local.get(DISMISSED).catch(() => ({}));
  return !(DISMISSED in stored);
}

/** Puts the first-run note away for good. */
export async function dismissFirstRun(): Promise<void> {
  await browser.storage.local.set({ [DISMISSED]: true });
}

/** Whether the button is on the toolbar; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
