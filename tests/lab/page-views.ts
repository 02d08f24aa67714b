import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { copyWithHosts } from '../browser/lab-copy.ts';
import { type Site, serveSites } from '../browser/serve-sites.ts';
import { type SeenBadge, TAKE_BADGES, WATCH_BADGES } from '../e2e/watch-badges.ts';

/** A browser in which every page is read when it is opened, and a page of the extension that watches every button. */
export interface Viewing {
  chromium: Chromium;
  /** The tab in which pages are viewed; it is in front. */
  tab: Page;
  /** What buttons showed since this was asked last. */
  takeBadges(): Promise<SeenBadge[]>;
  /** What the worker remembers of the read of the page in the tab, if that was read after `since`. */
  readSince(since: number): Promise<{ at: number; ms: number } | null>;
}

/** Runs `work` in a browser that has access to all sites, where reading by itself is on everywhere. */
export async function whileViewing<T>(
  sites: Readonly<Record<string, Site>>,
  work: (viewing: Viewing) => Promise<T>,
): Promise<T> {
  const server = await serveSites(sites);
  const copy = copyWithHosts(ensureBuild('chromium'), ['https://*/*', 'http://*/*']);
  const chromium = await launchChromium({ extensionDir: copy.folder, proxyPort: server.proxyPort });
  try {
    const watch = await chromium.open(`chrome-extension://${chromium.extensionId}/icon/16.png`);
    for (const kind of ['all', 'linkedin']) {
      await watch.evaluate(
        `chrome.runtime.sendMessage({ type: 'change-unasked', kind: '${kind}', on: true })`,
      );
    }
    await watch.evaluate(WATCH_BADGES);
    const tab = await chromium.browser.newPage();
    return await work({
      ...{ chromium, tab },
      takeBadges: async () => JSON.parse(String(await watch.evaluate(TAKE_BADGES))) as SeenBadge[],
      readSince: async (since) =>
        (await watch.evaluate(`chrome.storage.session.get(null).then((all) =>
          Object.entries(all).find(([key, row]) => key.startsWith('tab:') && row.at >= ${since})?.[1] ?? null)`)) as {
          at: number;
          ms: number;
        } | null,
    });
  } finally {
    await chromium.close();
    await server.close();
    copy.remove();
  }
}

/** What the worker's heap holds once the garbage is collected, and which worker it was. */
export async function heapOf({ browser, extensionId }: Chromium): Promise<{ kb: number; born: number }> {
  const target = await until(10_000, 'the service worker', () =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(extensionId)),
  );
  const session = await target.createCDPSession();
  try {
    // What was let go of in the first round may hold what goes in the second.
    for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { result } = await session.send('Runtime.evaluate', { expression: 'performance.timeOrigin' });
    return { kb: Math.round(usedSize / 1024), born: Number(result.value) };
  } finally {
    await session.detach();
  }
}
