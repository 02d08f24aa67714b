import { browser } from 'wxt/browser';
import { FETCH_KEY, type FetchedPage, type FetchOrder } from '#lib/read/fetched-page.ts';

/**
 * Lets the tab's page fetch one page of its own site, without cookies. Null when the tab has gone on or may no longer be
 * reached.
 */
export async function injectDeeper(tabId: number, order: FetchOrder): Promise<FetchedPage | null> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      args: [FETCH_KEY, order],
      func: (key: string, value: FetchOrder) => {
        Object.assign(globalThis, { [key]: value });
      },
    });
    const [frame] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      files: ['/read-deeper.js'],
    });
    const result: unknown = frame?.result;
    return isFetched(result) ? result : null;
  } catch {
    return null;
  }
}

/** The page's own part, its reading, is checked where it is read. */
function isFetched(result: unknown): result is FetchedPage {
  return typeof result === 'object' && result !== null && Reflect.get(result, 'v') === 1 && 'kind' in result;
}
