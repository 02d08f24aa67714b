import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { copyWithHosts, type LabCopy } from '../browser/lab-copy.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { openStudioInChromium } from '../browser/studio-tab.ts';
import { UNASKED_NAMES, unaskedSites } from './always-on-sites.ts';
import { linkedinCopy, linkedinPage } from './linkedin-copy.ts';
import { SEEN_BADGES, type SeenBadge, WATCH_BADGES, wrongBadges } from './watch-badges.ts';

const SHOWN_MS = 15_000;
/** Long enough for a read that must not come. */
const QUIET_MS = 1_200;
const FIRST = '/company/brightwell-analytics/';
const SECOND = '/company/pelican-ops/';
const NAMES = { ...UNASKED_NAMES, 'brightwell-analytics': 'Brightwell', 'pelican-ops': 'Pelican' };
const HARROWPOINT = 'https://www.harrowpoint.example/';

let server: SiteServer;
let lab: LabCopy;
let chromium: Chromium;
let studio: Page;
const userDataDir = mkdtempSync(join(tmpdir(), 'icp-lens-unasked-'));

/** The release build whose hosts are granted: headless Chromium never shows the prompt. */
async function launch(): Promise<void> {
  chromium = await launchChromium({ extensionDir: lab.folder, proxyPort: server.proxyPort, userDataDir });
  studio = (await openStudioInChromium(chromium)).page;
  await studio.evaluate(WATCH_BADGES);
}

beforeAll(async () => {
  server = await serveSites({ ...unaskedSites(), 'www.linkedin.com': linkedinCopy() });
  lab = copyWithHosts(ensureBuild('chromium'), ['https://*/*', 'http://*/*']);
  await launch();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  lab?.remove();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function change(wanted: object): Promise<void> {
  const reply = await studio.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ type: 'change-unasked', ...wanted })})`,
  );
  expect(reply).toEqual({ isKept: true });
}

const seen = async () => JSON.parse(String(await studio.evaluate(SEEN_BADGES))) as SeenBadge[];
const pagesRead = async () => (await readTable<{ url: string }>(studio, 'pages')).map(({ url }) => url);
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const badge = (wanted: (text: string) => boolean) =>
  until(SHOWN_MS, 'the badge', async () => wanted(await chromium.badgeText()) || null);

/** "On click" instead of "On all sites", as in the browser's own settings of an extension. */
const withholdHosts = (id: string) =>
  `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' })`;

test('where nothing is switched on nothing is read; once it is, the page in view shows its verdict', async () => {
  const page = await chromium.open(HARROWPOINT);
  const before = await pagesRead();
  await pass(QUIET_MS);
  expect(before).not.toContain(HARROWPOINT);
  expect(await pagesRead()).toEqual(before);
  await change({ kind: 'site', site: 'harrowpoint.example', on: true });
  await badge((text) => text !== '');
  expect((await pagesRead()).sort()).toEqual([...before, HARROWPOINT].sort());
  await page.goto('https://www.quillbrook.example/');
  await pass(QUIET_MS);
  expect(await chromium.badgeText()).toBe('');
  expect((await pagesRead()).sort()).toEqual([...before, HARROWPOINT].sort());
  await page.close();
});

test('a reload within the minute reads nothing and shows the verdict again', async () => {
  const page = await chromium.open(`${HARROWPOINT}twice`);
  await badge((text) => text !== '');
  await page.reload();
  await badge((text) => text !== '');
  await page.close();
});

test('between two companies of one application no badge ever speaks of the other', async () => {
  await change({ kind: 'linkedin', on: true });
  const page = await chromium.open(`https://www.linkedin.com${FIRST}`);
  await badge((text) => text !== '');
  const mains = [FIRST, SECOND].map((path) => ({
    path,
    main: /<main>.*<\/main>/s.exec(linkedinPage(path))?.[0] ?? '',
  }));
  for (let move = 0; move < 20; move += 1) {
    await page.evaluate(
      ({ path, main }) => {
        history.pushState({}, '', path);
        setTimeout(
          () =>
            document
              .querySelector('main')
              ?.replaceWith(document.createRange().createContextualFragment(main)),
          40,
        );
      },
      mains[(move + 1) % 2] as { path: string; main: string },
    );
    await pass(move % 3 === 2 ? 900 : 60);
  }
  await badge((text) => text !== '');
  expect((await seen()).some(({ badge: text, url }) => text !== '' && url.includes(SECOND))).toBe(true);
  expect(wrongBadges(await seen(), NAMES)).toEqual([]);
  await page.close();
});

test('what the user leaves alone, or switches off again, is not read', async () => {
  await change({ kind: 'skip', site: 'harrowpoint.example', on: true });
  const page = await chromium.open(`${HARROWPOINT}skipped`);
  await pass(QUIET_MS);
  expect(await pagesRead()).not.toContain(`${HARROWPOINT}skipped`);
  await change({ kind: 'skip', site: 'harrowpoint.example', on: false });
  await badge((text) => text !== '');
  await change({ kind: 'site', site: 'harrowpoint.example', on: false });
  await page.goto(`${HARROWPOINT}off`);
  await pass(QUIET_MS);
  expect(await chromium.badgeText()).toBe('');
  expect(await pagesRead()).not.toContain(`${HARROWPOINT}off`);
  await page.close();
});

test('apps, paused hours and tabs nobody sees are left alone', async () => {
  await change({ kind: 'all', on: true });
  const before = await pagesRead();
  const app = await chromium.open('https://app.quillbrook.example/');
  await pass(QUIET_MS);
  await app.close();
  await change({ kind: 'pause', until: Date.now() + 3_600_000 });
  const page = await chromium.open('https://www.quillbrook.example/paused');
  await pass(QUIET_MS);
  expect(await pagesRead()).toEqual(before);
  await studio.bringToFront();
  await change({ kind: 'pause', until: 0 });
  await pass(QUIET_MS);
  expect(await pagesRead()).toEqual(before);
  await page.bringToFront();
  await badge((text) => text !== '');
  expect(await pagesRead()).toContain('https://www.quillbrook.example/paused');
  await page.close();
});

test('twenty addresses in five seconds, a closed tab and a killed worker: one read where it came to rest', async () => {
  const page = await chromium.open('https://www.quillbrook.example/storm');
  for (let at = 0; at < 20; at += 1) {
    await page.evaluate((path) => history.pushState({}, '', path), `/storm/${at}`);
    await pass(100);
  }
  await badge((text) => text !== '');
  const storm = (await pagesRead()).filter((url) => url.includes('/storm/'));
  expect(storm.length).toBeLessThanOrEqual(2);
  expect(storm).toContain('https://www.quillbrook.example/storm/19');
  const gone = await chromium.open('https://www.quillbrook.example/gone');
  await gone.close();
  await page.goto('https://www.quillbrook.example/killed');
  await chromium.stopWorker();
  await page.evaluate(() => history.pushState({}, '', '/killed/on'));
  await until(
    SHOWN_MS,
    'the read after the worker died',
    async () => (await pagesRead()).includes('https://www.quillbrook.example/killed/on') || null,
  );
  expect(wrongBadges(await seen(), NAMES)).toEqual([]);
  await page.close();
});

test('a badge that was switched off stays off after a restart, everywhere', async () => {
  await change({ kind: 'quiet', on: true });
  await chromium.close();
  await launch();
  const page = await chromium.open(`${HARROWPOINT}restarted`);
  await until(
    SHOWN_MS,
    'the read',
    async () => (await pagesRead()).includes(`${HARROWPOINT}restarted`) || null,
  );
  await pass(300);
  expect(await chromium.badgeText()).toBe('');
  expect((await seen()).filter(({ badge: text }) => text !== '')).toEqual([]);
  await change({ kind: 'quiet', on: false });
  await page.bringToFront();
  await badge((text) => text !== '');
  await page.close();
});

test('access that is taken back in the browser ends it at once, also in the middle of a read', async () => {
  const page = await chromium.open(`${HARROWPOINT}granted`);
  await badge((text) => text !== '');
  const settings = await chromium.browser.newPage();
  await settings.goto('chrome://extensions/');
  await page.bringToFront();
  await page.goto(`${HARROWPOINT}secret`, { waitUntil: 'domcontentloaded' });
  await settings.evaluate(withholdHosts(chromium.extensionId));
  await badge((text) => text === '');
  await pass(QUIET_MS);
  expect(await chromium.badgeText()).toBe('');
  await page.goto(`${HARROWPOINT}afterwards`);
  await pass(QUIET_MS);
  expect(await chromium.badgeText()).toBe('');
  const read = await pagesRead();
  expect(read).toContain(`${HARROWPOINT}granted`);
  expect(read.filter((url) => /secret|afterwards/.test(url))).toEqual([]);
  await settings.close();
  await page.close();
});
