import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { knownIn, lookInChromium } from './deeper-chromium.ts';
import { DEEPER_SITES, deeperSites } from './deeper-sites.ts';
import { LOOK_MS } from './deeper-suite.ts';
import { stubbornSites } from './stubborn-sites.ts';

/** One of the twelve sites; all are measured by `npm run -s bench -- deeper`. */
const HOST = 'www.harrowpoint.example';

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

describe('a deeper look, in Chromium', () => {
  test('asks for the pages that would settle most, and more is known after it', async () => {
    const site = DEEPER_SITES[HOST];
    const from = server.requests.length;
    const { page, popup, before, state, lines } = await lookInChromium(chromium, `https://${HOST}/`);
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
    for (const path of pages) expect(Object.keys(site?.pages ?? {})).toContain(path);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages).toHaveLength(new Set(pages).size);
    expect(lines).toHaveLength(pages.length);
    expect((await knownIn(popup, HOST)).known).toBeGreaterThan(before.known);
    for (const { method, headers } of server.requests.slice(from)) {
      expect(method).toBe('GET');
      expect(headers.cookie).toBeUndefined();
    }
    // Nothing of it shows in the page's own timing; its icon is the browser's affair.
    const seen = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(seen.filter((name) => !name.endsWith('/favicon.ico'))).toEqual([]);
    await page.close();
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
    const { page, lines, state } = await lookInChromium(chromium, 'https://www.stubbornly.example/');
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
    const { page, popup, state } = await lookInChromium(chromium, 'https://www.sandboxwell.example/');
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
  await popup.focus('[data-next="deeper"] button');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-deeper="running"] button', { timeout: LOOK_MS });
  await popup.click('[data-deeper="running"] button');
  await popup.waitForSelector('[data-deeper="stopped"]', { timeout: LOOK_MS });
  await page.close();
});
