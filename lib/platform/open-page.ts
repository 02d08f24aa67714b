import { browser } from 'wxt/browser';

/** Opens a page of the studio in a tab of its own: `#/welcome`. */
export async function openStudioPage(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/studio.html${hash}`) });
}
