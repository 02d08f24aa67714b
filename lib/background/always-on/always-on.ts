import { browser } from 'wxt/browser';
import { keptUrl } from '#lib/account/linkedin-page.ts';
import { Ear } from '#lib/platform/ear.ts';
import { unaskedChoice } from '#lib/platform/settings.ts';
import { isAnythingGranted, isUrlGranted, watchAccess } from '#lib/platform/site-access.ts';
import { recallTab } from '#lib/platform/tab-report.ts';
import { wantsAnything, wantsUnasked } from '#lib/read/unasked/wants-unasked.ts';
import type { Storage } from '../keep-storage/open-storage.ts';
import { judgeUnasked, showKnownBadge } from '../read-tab/judge-unasked.ts';
import { readChoice } from './keep-choice.ts';
import { PageViews } from './page-views.ts';

/** Reads pages where the user has switched that on, as they are opened and come into view. */
export function readUnasked(storage: Storage): void {
  const views = new PageViews({
    tab: seenTab,
    mayRead,
    async readAt(tabId, url) {
      const report = await recallTab(tabId);
      return report?.url === keptUrl(url) ? report.at : null;
    },
    read: (tabId, url) => judgeUnasked(storage, tabId, () => mayRead(url)),
    remind: (tabId) => showKnownBadge(storage, tabId),
    now: () => Date.now(),
  });
  const ear = earOf(views);
  void ear.start();
  // Behind the listeners: what happens after the look is heard.
  const look = () => void ear.settle().then(() => lookAtShown(views));
  watchAccess(look);
  // Told at once too: a worker that was killed may have been about to read what is in view.
  let quiet = '';
  unaskedChoice.watch((choice) => {
    const wanted = JSON.stringify([choice?.isQuiet, choice?.quietSites]);
    if (quiet !== '' && quiet !== wanted) void showAllAgain(storage);
    quiet = wanted;
    look();
  });
}

/** Hears of tabs while something is switched on and granted: else a page view costs nothing, the worker sleeps on. */
function earOf(views: PageViews): Ear {
  const isNeeded = async () => wantsAnything(await readChoice()) && (await isAnythingGranted());
  return new Ear(
    {
      onUpdated(tabId, change) {
        if (change.status !== undefined || change.url !== undefined) views.touched(tabId);
      },
      onActivated: (tabId) => views.touched(tabId),
      onRemoved: (tabId) => views.gone(tabId),
    },
    isNeeded,
  );
}

/** The button is to be louder or calmer: wherever a verdict stands. */
async function showAllAgain(storage: Storage): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : showKnownBadge(storage, id))));
}

/** Wanted by the user and allowed by the browser, now. */
async function mayRead(url: string): Promise<boolean> {
  return wantsUnasked(await readChoice(), url, Date.now()) && (await isUrlGranted(url));
}

async function seenTab(tabId: number) {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Without a grant the browser hides where the tab stands.
  if (!tab?.url) return null;
  return { url: tab.url, isShown: tab.active, isLoading: tab.status === 'loading' };
}

async function lookAtShown(views: PageViews): Promise<void> {
  const tabs = await browser.tabs.query({ active: true }).catch(() => []);
  for (const { id } of tabs) if (id !== undefined) views.touched(id);
}
