import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import type { Card } from '../browser/popup-card.ts';
import { settledCard } from '../browser/popup-card.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';
import { SAMPLE_VISITS } from '../lab/sample-visits.ts';

const POPUP_WIDTH = 380;
const POPUP_HEIGHT = 600;
const BADGES: Record<string, RegExp> = {
  primary: /^A$/,
  secondary: /^B$/,
  negative: /^NO$/,
  none: /^–$/,
  undecided: /^(…|\?[+–]?|B\+)$/,
};

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites(sampleSites());
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** What comes after the verdict makes the card higher: until the window has followed, its bar covers what is below. */
const STANDS_STILL = `(() => {
  const size = [innerHeight, document.documentElement.scrollHeight, document.body.innerText.length].join(' ');
  globalThis.still = globalThis.size === size ? globalThis.still + 1 : 0;
  globalThis.size = size;
  return globalThis.still > 30;
})()`;

async function visit(url: string): Promise<{ page: Page; popup: Page; card: Card }> {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  return { page, popup, card: await settledCard(popup) };
}

describe('a morning on the sample sites, in Chromium', () => {
  for (const { url, verdict } of SAMPLE_VISITS) {
    test(`${url}: ${verdict ?? 'not a company'}`, async () => {
      const { page, popup, card } = await visit(url);
      expect(card.state).toBe(verdict === null ? 'not-company' : 'account');
      expect(card.verdict).toBe(verdict ?? '');
      expect(await chromium.badgeText()).toMatch(verdict ? (BADGES[verdict] ?? /never/) : /^$/);
      await popup.waitForFunction(STANDS_STILL);
      expect(await findViolations(popup)).toEqual([]);
      const look = await popup.evaluate(() => {
        const word = document.querySelector('[role=status] h2');
        const card = document.querySelector('[data-state]');
        return {
          wordPx: word ? Number.parseFloat(getComputedStyle(word).fontSize) : 0,
          height: card?.scrollHeight ?? Number.POSITIVE_INFINITY,
          width: document.body.scrollWidth,
        };
      });
      expect(look.wordPx).toBeGreaterThanOrEqual(17);
      expect(look.width).toBeLessThanOrEqual(POPUP_WIDTH);
      expect(look.height).toBeLessThanOrEqual(POPUP_HEIGHT);
      await page.close();
    });
  }

  test('points for and open add up to the interval that is shown', async () => {
    const { page, popup } = await visit('https://www.northwind-logistics.example/');
    const verdicts = await readTable<{ account: string; verdict: VerdictShape }>(popup, 'verdicts');
    const verdict = verdicts.find((row) => row.account === 'northwind-logistics.example')?.verdict;
    expect(verdict).toBeDefined();
    const sum = (key: 'gained' | 'open') =>
      verdict?.reasons.reduce((total, reason) => total + reason.points[key], 0) ?? Number.NaN;
    expect(sum('gained')).toBe(verdict?.low);
    expect(sum('gained') + sum('open')).toBe(verdict?.high);
    await page.close();
  });

  test('reading a page twice files its facts once', async () => {
    const url = 'https://www.alderledger.example/';
    const first = await visit(url);
    const before = await readTable(first.popup, 'evidence');
    await first.page.close();
    const second = await visit(url);
    expect((await readTable(second.popup, 'evidence')).length).toBe(before.length);
    await second.page.close();
  });

  test('the three sources of one company became one account', async () => {
    const { page, popup } = await visit('https://www.northwind-logistics.example/imprint');
    const accounts = await readTable<{ key: string }>(popup, 'accounts');
    expect(accounts.map((row) => row.key).toSorted()).toEqual([
      'alderledger.example',
      'kestrel-analytics.example',
      'northwind-logistics.example',
      'tinypayroll.example',
    ]);
    await page.close();
  });
});

interface VerdictShape {
  low: number;
  high: number;
  reasons: { points: { gained: number; open: number } }[];
}
