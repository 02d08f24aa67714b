import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause, until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EXTENSION_UUID, type Firefox, launchFirefox } from '../browser/firefox.ts';
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
const LISTEN_MS = 1_500;
const SETTLED_MS = 10_000;

let server: SiteServer;
beforeAll(async () => {
  const copy = linkedinCopy(withObserver);
  server = await serveSites({ ...observedSites(sampleSites()), 'uk.linkedin.com': copy });
});
afterAll(() => server?.close());

/** What the page has noticed after a visit, with or without a click on the toolbar. */
async function observe(firefox: Firefox, url: string, files: string[], click: boolean): Promise<Observation> {
  const address = new URL(url);
  address.searchParams.set('extension', EXTENSION_UUID);
  await firefox.open(address.href);
  if (click) {
    const popup = await firefox.clickToolbar();
    await until(SETTLED_MS, 'a settled popup', () => popup.attributes('[data-state][data-reading="false"]'));
    await popup.close();
  }
  await pause(LISTEN_MS);
  const probes = files.map((file) => `moz-extension://${EXTENSION_UUID}/${file}`);
  await firefox.inPage('void window.observe(args[0]);', probes);
  const observed = await until(SETTLED_MS, 'the observation', () =>
    firefox.inPage('return window.observed || null;'),
  );
  return JSON.parse(String(observed));
}

describe('what a page can notice of a read, in Firefox', () => {
  let firefox: Firefox;
  let files: string[];
  beforeAll(async () => {
    const extensionDir = ensureBuild('firefox');
    files = readdirSync(extensionDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.'),
    );
    firefox = await launchFirefox({ extensionDir, proxyPort: server.proxyPort });
  });
  afterAll(() => firefox?.close());

  test.each(PAGES)('nothing at all on %s', async (url) => {
    const quiet = watchRequests(server);
    const without = await observe(firefox, url, files, false);
    const asked = quiet();
    const busy = watchRequests(server);
    const read = await observe(firefox, url, files, true);
    expect(read).toEqual(without);
    expect(read.probes.length).toBeGreaterThan(5);
    expect(new Set(read.probes)).toEqual(new Set(['refused']));
    expect(read.extensionUrls).toBe(0);
    expect(busy()).toEqual(asked);
  });
});

test('the observer notices an extension that is not silent, in Firefox', async () => {
  const extensionDir = writeNoisyExtension();
  const firefox = await launchFirefox({ extensionDir, proxyPort: server.proxyPort });
  try {
    const [url = ''] = PAGES;
    const without = await observe(firefox, url, [], false);
    const read = await observe(firefox, url, [], true);
    expect(read.messages).not.toEqual(without.messages);
    expect(read.events).not.toEqual(without.events);
    expect(read.mutations).not.toEqual(without.mutations);
    expect(read.html).not.toBe(without.html);
  } finally {
    await firefox.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
});
