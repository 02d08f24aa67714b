import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinFragment } from '#lib/icp/join-link.ts';
import { joinPageAddress, joinPageHtml } from '#lib/icp/join-page.ts';
import { findViolations } from '../browser/axe.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const HOST = 'files.acme.example';
const ICP_URL = `https://${HOST}/icp/team.json`;
const WORDS = {
  ...{ language: 'en', title: 'Join your team', lead: 'l', steps: ['a', 'b', 'c'] },
  ...{ otherwise: 'o', copy: 'Copy', copied: 'Copied', missing: 'm' },
};

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  const sites = {
    ...sampleSites(),
    [HOST]: (
      _: unknown,
      response: { setHeader(name: string, value: string): void; end(body: string): void },
    ) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(joinPageHtml(WORDS));
    },
  };
  server = await serveSites(sites);
  const extensionDir = ensureBuild('chromium');
  chromium = await launchChromium({ extensionDir, proxyPort: server.proxyPort, welcome: true });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function pageAt(end: string) {
  const target = await chromium.browser.waitForTarget((one) => one.url().includes(end), { timeout: 15_000 });
  const page = await target.asPage();
  await page.waitForSelector('h1');
  return page;
}

test('the welcome page opens by itself, is clear to everybody, and all shipped ICPs can be started from', async () => {
  const page = await pageAt('studio.html#/welcome');
  expect(await page.$eval('h1', (one) => one.textContent)).toBe('Welcome to ICP Lens');
  await page.waitForSelector('[data-shipped] input:checked');
  expect(await findViolations(page)).toEqual([]);
  const ids = ['b2b-saas-vendor', 'agency-for-ecommerce', 'logistics-software-dach', 'mid-market-b2b-saas'];
  for (const [index, id] of [1, 2, 3, 0].entries()) {
    await (await page.$$('[data-shipped] input'))[id]?.click();
    await until(10_000, `${ids[index]} in use`, async () => {
      const rows = await readTable<{ id: string; sample: boolean }>(page, 'icps');
      return (rows.length === 1 && rows[0]?.id === ids[index] && rows[0]?.sample) || null;
    });
  }
  await (await page.waitForSelector('::-p-text(See a sample card)'))?.click();
  const example = await page.waitForSelector('[data-example]');
  expect(await example?.evaluate((one) => one.textContent)).toContain('51-200 employees');
});

test('from the installation to the first verdict: open a company, click the button', async () => {
  const page = await chromium.open('https://www.northwind-logistics.example/');
  const card = await settledCard(await chromium.clickToolbar(page));
  expect(card.state).toBe('account');
  expect(card.text).toContain('Use your own');
});

test('a join link in a mail: one click on the button, one on "Join"', async () => {
  const fragment = joinFragment({ url: ICP_URL, publicKey: null, teamKey: null, sites: [] });
  const page = await chromium.open(`${joinPageAddress(ICP_URL).url}#${fragment}`);
  // The popup closes as soon as the studio has opened.
  await chromium.clickToolbar(page).catch(() => undefined);
  const studio = await pageAt('studio.html#/sync/join');
  expect(await studio.$eval('h1', (one) => one.textContent)).toBe("Join your team's ICP");
  expect(await studio.evaluate(() => document.body.innerText)).toContain(HOST);
  expect(await studio.$('::-p-text(Join)')).not.toBeNull();
});
