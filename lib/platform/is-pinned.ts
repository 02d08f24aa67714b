import { browser } from 'wxt/browser';

/** Whether the button is on the toolbar; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
