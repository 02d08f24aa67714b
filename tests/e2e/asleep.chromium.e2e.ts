import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { copyWithHosts, type LabCopy } from '../browser/lab-copy.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { unaskedSites } from './always-on-sites.ts';
import { linkedinCopy } from './linkedin-copy.ts';

const SHOWN_MS = 15_000;
/** Long enough for an event that must not come. */
const QUIET_MS = 1_200;
const FIRST = '/company/brightwell-analytics/';
const SECOND = '/company/pelican-ops/';
const HARROWPOINT = 'https://www.harrowpoint.example/';

let server: SiteServer;
let lab: LabCopy;
let chromium: Chromium;
/** A page of the extension that asks its background nothing of itself. */
let studio: Page;

beforeAll(async () => {
  server = await serveSites({ ...unaskedSites(), 'www.linkedin.com': linkedinCopy() });
  lab = copyWithHosts(ensureBuild('chromium'), ['https://*/*', 'http://*/*']);
  chromium = await launchChromium({ extensionDir: lab.folder, proxyPort: server.proxyPort });
  studio = await chromium.open(`chrome-extension://${chromium.extensionId}/icon/16.png`);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  lab?.remove();
});

async function change(wanted: object): Promise<void> {
  const reply = await studio.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ type: 'change-unasked', ...wanted })})`,
  );
  expect(reply).toEqual({ isKept: true });
}

const pagesRead = async () => (await readTable<{ url: string }>(studio, 'pages')).map(({ url }) => url);
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const badge = (wanted: (text: string) => boolean) =>
  until(SHOWN_MS, 'the badge', async () => wanted(await chromium.badgeText()) || null);

/** How often the worker was started meanwhile, as the browser itself tells; it sleeps when `work` begins. */
async function startsDuring(work: () => Promise<void>): Promise<number> {
  const session = await studio.createCDPSession();
  let [status, starts] = ['', 0];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus, scriptURL } of versions) {
      if (!scriptURL.includes(chromium.extensionId)) continue;
      if (runningStatus !== 'stopped' && status === 'stopped') starts += 1;
      status = runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  // What is left over of a page that was opened before, its last event say, wakes it up again.
  await until(SHOWN_MS, 'a sleeping worker', async () => {
    if (status === 'stopped') return true;
    await chromium.stopWorker();
    return null;
  });
  starts = 0;
  await work();
  await pass(QUIET_MS);
  await session.detach();
  return starts;
}

/** Whether the worker is told when a tab changes, asked in the worker itself; null while it sleeps. */
async function hearsTabs(): Promise<unknown> {
  const { browser, extensionId } = chromium;
  const worker = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().includes(extensionId));
  if (!worker) return null;
  // A session of its own, closed at once: a worker that is stopped with one on it leaves the next stuck.
  const session = await worker.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'chrome.tabs.onUpdated.hasListeners()',
  });
  await session.detach();
  return result.value;
}
const settles = (wanted: boolean) =>
  until(SHOWN_MS, `listeners: ${wanted}`, async () => (await hearsTabs()) === wanted || null);

test('where nothing is switched on the worker sleeps through twenty page loads', async () => {
  await settles(false);
  const page = await chromium.open(HARROWPOINT);
  const starts = await startsDuring(async () => {
    for (let at = 0; at < 20; at += 1) await page.goto(`${HARROWPOINT}load/${at}`);
    await page.close();
  });
  expect(starts).toBe(0);
  expect(await pagesRead()).toEqual([]);
});

test('a badge that a click brought wakes the worker to be taken off, and then it sleeps again', async () => {
  const page = await chromium.open(`https://www.linkedin.com${FIRST}`);
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  await badge((text) => text !== '');
  await popup.close();
  const starts = await startsDuring(async () => {
    await page.bringToFront();
    await page.evaluate((path) => history.pushState({}, '', path), SECOND);
    await badge((text) => text === '');
  });
  expect(starts).toBe(1);
  await settles(false);
  expect(await startsDuring(async () => void (await page.reload()))).toBe(0);
  await page.close();
});

test('with one site on, twenty loads elsewhere start the worker once and nothing is read', async () => {
  await change({ kind: 'site', site: 'harrowpoint.example', on: true });
  const page = await chromium.open('https://www.quillbrook.example/elsewhere');
  await page.waitForFunction('document.readyState === "complete"');
  const before = await pagesRead();
  const starts = await startsDuring(async () => {
    for (let at = 0; at < 20; at += 1) await page.goto(`https://www.quillbrook.example/elsewhere/${at}`);
  });
  expect(starts).toBe(1);
  expect(await pagesRead()).toEqual(before);
  await page.close();
});

test('fifty tabs that are restored at once: only the one that is looked at is read', async () => {
  await change({ kind: 'all', on: true });
  const before = await pagesRead();
  const ids = (await studio.evaluate(
    `Promise.all(Array.from({ length: 50 }, (_, at) => chrome.tabs.create({
      url: 'https://www.quillbrook.example/restored/' + at, active: false })))
      .then((tabs) => tabs.map(({ id }) => id))`,
  )) as number[];
  await until(
    2 * SHOWN_MS,
    'fifty pages',
    async () =>
      (await studio.evaluate(
        `chrome.tabs.query({ url: '*://*/restored/*', status: 'complete' }).then(({ length }) => length)`,
      )) === ids.length || null,
  );
  await pass(QUIET_MS);
  expect(await pagesRead()).toEqual(before);
  await studio.evaluate(`chrome.tabs.update(${ids[7]}, { active: true })`);
  await badge((text) => text !== '');
  expect((await pagesRead()).filter((url) => url.includes('/restored/'))).toEqual([
    'https://www.quillbrook.example/restored/7',
  ]);
  await studio.evaluate(`chrome.tabs.remove(${JSON.stringify(ids)})`);
});
