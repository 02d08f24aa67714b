import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinFragment } from '#lib/icp/join-link.ts';
import { joinPageAddress, joinPageHtml } from '#lib/icp/join-page.ts';
import { joinPageWords } from '#lib/wording/bring/join-page-text.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { copyWithHosts, type LabCopy } from '../browser/lab-copy.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';
import { fileOf, HOST, type IcpHost, makeHost, SOURCE_URL, teamText } from './icp-host.ts';

const SHOWN_MS = 15_000;
const HOME = 'https://www.northwind-logistics.example/';
const NO_LINKS = 'https://www.kestrel-analytics.example/';
const TINY_PAYROLL = 'https://www.linkedin.com/company/tiny-payroll';

let host: IcpHost;
let server: SiteServer;
let lab: LabCopy;
let chromium: Chromium;
/** What each walk took, told at the end. */
const counted: string[] = [];

beforeAll(async () => {
  host = await makeHost();
  const published = host.sites[HOST];
  const page = joinPageAddress(SOURCE_URL);
  server = await serveSites(
    {
      ...sampleSites(),
      ...host.sites,
      [HOST]: (request, response, url) => {
        if (!url.pathname.endsWith(page.fileName)) {
          return typeof published === 'function' ? published(request, response, url) : undefined;
        }
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(joinPageHtml(joinPageWords()));
      },
    },
    { extensionAsks: [HOST] },
  );
  // A browser asks before a host is fetched from; headless Chromium shows no such question, so it is answered beforehand.
  lab = copyWithHosts(ensureBuild('chromium'), [`https://${HOST}/*`]);
  const { proxyPort } = server;
  chromium = await launchChromium({ extensionDir: lab.folder, proxyPort, welcome: true });
});
afterAll(async () => {
  process.stderr.write(`clicks: ${counted.join(' · ')}\n`);
  await chromium?.close();
  await server?.close();
  lab?.remove();
});

/** A user's hand: it presses only what is in sight, and every press counts. */
function hand() {
  let presses = 0;
  return {
    async press(page: Page, selector: string): Promise<void> {
      const button = await page.waitForSelector(selector, { visible: true });
      if (!button) throw new Error(`there is no ${selector}`);
      const isInSight = await button.evaluate((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect();
        return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      });
      expect(isInSight, `${selector} is in sight`).toBe(true);
      await button.focus();
      await page.keyboard.press('Enter');
      presses += 1;
    },
    async pressToolbar(page: Page): Promise<Page> {
      const popup = await chromium.clickToolbar(page);
      presses += 1;
      return popup;
    },
    /** Where the popup opens another page and is gone at once. */
    async pressToolbarAway(page: Page): Promise<void> {
      const [extension] = (await chromium.browser.extensions()).values();
      if (!extension) throw new Error('the extension is gone');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      presses += 1;
    },
    /** Says what the walk took, and holds it to what is promised. */
    took(walk: string, promised: number): void {
      counted.push(`${walk} ${presses}`);
      expect(presses, walk).toBeLessThanOrEqual(promised);
    },
  };
}

/** A card that is open and settled, by a click that belongs to no walk. */
async function cardOf(url: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  return { page, popup };
}

async function pageAt(end: string): Promise<Page> {
  const target = await chromium.browser.waitForTarget((one) => one.url().includes(end), {
    timeout: SHOWN_MS,
  });
  const page = await target.asPage();
  await page.waitForSelector('h1');
  return page;
}

test('install to the first verdict', async () => {
  await pageAt('studio.html#/welcome');
  const { pressToolbar, press, took } = hand();
  const page = await chromium.open(HOME);
  const popup = await pressToolbar(page);
  expect((await settledCard(popup)).state).toBe('account');
  took('install to first verdict', 1);
  // The first run's note, put away once and for all.
  await press(popup, '[data-first-run] button');
  await page.close();
});

test.each([HOME, NO_LINKS])('undecided to decided without LinkedIn: %s', async (url) => {
  const { press, took } = hand();
  const { page, popup } = await cardOf(url);
  expect((await settledCard(popup)).verdict).toBe('undecided');
  await press(popup, '[data-know] fieldset[aria-label="Size"] button');
  await popup.waitForSelector('[data-verdict=negative]');
  took(`undecided to decided (${new URL(url).hostname})`, 1);
  await press(popup, '[data-undo]');
  await popup.waitForSelector('[data-verdict=undecided]');
  await page.close();
});

test('a wrong fact mended', async () => {
  const { press, took } = hand();
  const { page, popup } = await cardOf(TINY_PAYROLL);
  expect((await settledCard(popup)).verdict).toBe('negative');
  await press(popup, '[data-because] [data-fix=headcount]');
  const field = await popup.waitForSelector('[data-place=fix] input');
  await field?.type('300');
  await press(popup, '[data-place=fix] button[type=submit]');
  await popup.waitForSelector('[data-state]:not([data-place]):not([data-verdict=negative])');
  expect((await settledCard(popup)).text).toContain('300 people');
  took('wrong fact', 2);
  await page.close();
});

test('a card copied', async () => {
  const { press, took } = hand();
  const { page, popup } = await cardOf(HOME);
  await press(popup, '[data-copy]');
  await popup.waitForFunction(`document.body.innerText.includes('Card copied.')`);
  took('copy', 1);
  await page.close();
});

test('a team joined from the link in a mail, by the page beside the published file', async () => {
  const { publicKey, teamKey } = host.keys;
  host.serve(await fileOf(teamText(7), host.keys));
  const fragment = joinFragment({ url: SOURCE_URL, publicKey, teamKey, sites: [] });
  const { press, pressToolbarAway, took } = hand();
  const page = await chromium.open(`${joinPageAddress(SOURCE_URL).url}#${fragment}`);
  await pressToolbarAway(page);
  const studio = await pageAt('studio.html#/sync/join');
  await press(studio, '::-p-xpath(//button[normalize-space()="Join"])');
  await until(SHOWN_MS, 'the team’s ICP', async () => {
    const rows = await readTable<{ id: string; active: boolean }>(studio, 'icps');
    return rows.some(({ id, active }) => id === 'team' && active) || null;
  });
  took('join from a mail', 2);
});
