import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { pause } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';
import { linkedinCopy } from './linkedin-copy.ts';
import { writeNoisyExtension } from './noisy-extension.ts';
import { type Observation, observedSites, withObserver } from './page-observer.ts';
import { watchRequests } from './watch-requests.ts';

/** A website, and LinkedIn's layouts: public, signed in with records, components, Sales Navigator. */
const PAGES = [
  'https://www.northwind-logistics.example/',
  'https://www.linkedin.com/company/tiny-payroll',
  'https://uk.linkedin.com/company/brightwell-analytics/',
  'https://uk.linkedin.com/company/quillmark/',
  'https://uk.linkedin.com/sales/company/4100001',
];
/** Longer than any read takes: what a page has not noticed by then, it does not notice. */
const LISTEN_MS = 1_500;

let server: SiteServer;
beforeAll(async () => {
  const copy = linkedinCopy(withObserver);
  server = await serveSites({ ...observedSites(sampleSites()), 'uk.linkedin.com': copy });
});
afterAll(() => server?.close());

/** What the page has noticed after a visit, with or without a click on the toolbar. */
async function observe(
  chromium: Chromium,
  url: string,
  files: string[],
  click: boolean,
): Promise<Observation> {
  const address = new URL(url);
  address.searchParams.set('extension', chromium.extensionId);
  const page = await chromium.open(address.href);
  if (click) await (await settledPopup(chromium, page)).close();
  await pause(LISTEN_MS);
  const probes = files.map((file) => `chrome-extension://${chromium.extensionId}/${file}`);
  const observed = await page.evaluate(`observe(${JSON.stringify(probes)}).then(() => window.observed)`);
  await page.close();
  return JSON.parse(String(observed));
}

async function settledPopup(chromium: Chromium, page: Parameters<Chromium['clickToolbar']>[0]) {
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  return popup;
}

describe('what a page can notice of a read, in Chromium', () => {
  let chromium: Chromium;
  let files: string[];
  beforeAll(async () => {
    const extensionDir = ensureBuild('chromium');
    files = readdirSync(extensionDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.'),
    );
    chromium = await launchChromium({ extensionDir, proxyPort: server.proxyPort });
  });
  afterAll(() => chromium?.close());

  test.each(PAGES)('nothing at all on %s', async (url) => {
    const quiet = watchRequests(server);
    const without = await observe(chromium, url, files, false);
    const asked = quiet();
    const busy = watchRequests(server);
    const read = await observe(chromium, url, files, true);
    expect(read).toEqual(without);
    expect(read.probes.length).toBeGreaterThan(5);
    expect(new Set(read.probes)).toEqual(new Set(['refused']));
    expect(read.extensionUrls).toBe(0);
    expect(busy()).toEqual(asked);
  });
});

test('the observer notices an extension that is not silent, in Chromium', async () => {
  const extensionDir = writeNoisyExtension();
  const chromium = await launchChromium({ extensionDir, proxyPort: server.proxyPort });
  try {
    const [url = ''] = PAGES;
    const without = await observe(chromium, url, [], false);
    const read = await observe(chromium, url, [], true);
    expect(read.messages).not.toEqual(without.messages);
    expect(read.events).not.toEqual(without.events);
    expect(read.mutations).not.toEqual(without.mutations);
    expect(read.html).not.toBe(without.html);
    expect(read.resources).not.toEqual(without.resources);
  } finally {
    await chromium.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
});
