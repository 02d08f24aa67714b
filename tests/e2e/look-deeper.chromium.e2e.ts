import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { DEEPER_SITES, deeperSites } from './deeper-sites.ts';
import { compareLooks, type KnownOf, knownOf, type VerdictRowShape } from './deeper-suite.ts';
import { stubbornSites } from './stubborn-sites.ts';

const LOOK_MS = 45_000;

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites({ ...deeperSites(), ...stubbornSites() });
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function knownIn(popup: Page, host: string): Promise<KnownOf> {
  return knownOf(await readTable<VerdictRowShape>(popup, 'verdicts'), host);
}

async function look(url: string) {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  const before = await knownIn(popup, new URL(url).hostname);
  await popup.waitForSelector('[data-next="deeper"] button', { timeout: LOOK_MS });
  await popup.click('[data-next="deeper"] button');
  const state = await until(LOOK_MS, 'the end of the look', () =>
    popup.evaluate(() => {
      const found = document.querySelector<HTMLElement>('[data-deeper]')?.dataset.deeper;
      return found === undefined || found === 'running' ? null : found;
    }),
  );
  const lines = await popup.$$eval('[data-deeper] li', (items) => items.map((item) => item.innerText));
  return { page, popup, before, state, lines };
}

describe('a deeper look at twelve sites, in Chromium', () => {
  const looks: Record<string, [before: KnownOf, after: KnownOf]> = {};
  test.each(Object.entries(DEEPER_SITES))('%s', async (host, site) => {
    const from = server.requests.length;
    const { page, popup, before, state, lines } = await look(`https://${host}/`);
    expect(state).toBe('done');
    const violations = await findViolations(popup);
    expect(violations.filter((one) => /data-(?:deeper|outcome)|progress|checkbox/.test(one))).toEqual([]);
    const asked = server.requests
      .slice(from)
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path !== '/favicon.ico');
    const pages = asked.slice(asked.indexOf('/robots.txt') + 1);
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    // What could settle nothing is left alone: a price list where the model is known.
    for (const path of pages) expect(Object.keys(site.pages)).toContain(path);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages).toHaveLength(new Set(pages).size);
    expect(lines).toHaveLength(pages.length);
    looks[host] = [before, await knownIn(popup, host)];
    for (const { method, headers } of server.requests.slice(from)) {
      expect(method).toBe('GET');
      expect(headers.cookie).toBeUndefined();
    }
    // Nothing of it shows in the page's own timing; its icon is the browser's affair.
    const seen = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(seen.filter((name) => !name.endsWith('/favicon.ico'))).toEqual([]);
    await page.close();
  });

  test('more is known of every one and more are decided than before', () => {
    const { text, knownBefore, knownAfter, decidedBefore, decidedAfter } = compareLooks(looks);
    process.stderr.write(`${text}\n`);
    expect(knownAfter).toBeGreaterThan(knownBefore);
    expect(decidedAfter).toBeGreaterThan(decidedBefore);
  });

  test('every request stands in the log, robots.txt too', async () => {
    const { page, popup } = await openOn('https://www.harrowpoint.example/');
    const rows = await readTable<{ url: string; purpose: string; status: number }>(popup, 'requests');
    const ours = rows.filter(({ url }) => url.startsWith('https://www.harrowpoint.example/'));
    expect(ours.map(({ url }) => new URL(url).pathname)[0]).toBe('/robots.txt');
    expect(ours.length).toBe(5);
    expect(new Set(ours.map(({ purpose }) => purpose))).toEqual(new Set(['look-deeper']));
    await page.close();
  });
});

async function openOn(url: string) {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  return { page, popup };
}

describe('sites that do not want to, in Chromium', () => {
  test('a redirect off the site, a missing page, 30 MB and a forbidding robots.txt: each with its reason', async () => {
    const from = server.requests.length;
    const { page, lines, state } = await look('https://www.stubbornly.example/');
    expect(state).toBe('done');
    const text = lines.join('\n');
    expect(text).toContain('Careers: leads to another site, not followed');
    expect(text).toContain('Imprint: does not exist any more');
    expect(text).toContain('About: too large to read');
    expect(text).toContain('Press: their robots.txt asks not to read it');
    const asked = server.requests.slice(from).map(({ url }) => new URL(url).pathname);
    expect(asked).not.toContain('/press');
    expect(server.refused.filter((host) => host.startsWith('jobs.elsewhere'))).toEqual([]);
    await page.close();
  });

  test('a page without an origin says so', async () => {
    const { page, popup, state } = await look('https://www.sandboxwell.example/');
    expect(state).toBe('sandboxed');
    expect(await popup.$eval('[data-deeper]', (element) => (element as HTMLElement).innerText)).toContain(
      'cut off from its own site',
    );
    await page.close();
  });
});

test('a look can be stopped', async () => {
  await chromium.close();
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
  const { page, popup } = await openOn('https://www.nordhavel.example/');
  await popup.click('[data-next="deeper"] button');
  await popup.waitForSelector('[data-deeper="running"] button', { timeout: LOOK_MS });
  await popup.click('[data-deeper="running"] button');
  await popup.waitForSelector('[data-deeper="stopped"]', { timeout: LOOK_MS });
  await page.close();
});
