import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { type Card, settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { emptyDatabase } from '../lab/read-leftovers.ts';
import { linkedinCopy, linkedinPage } from './linkedin-copy.ts';

const FIRST = '/company/brightwell-analytics/';
const SECOND = '/company/pelican-ops/';
/** What a page of LinkedIn replaces when it moves on; its records stay behind. */
const SECOND_MAIN = /<main>.*<\/main>/s.exec(linkedinPage(SECOND))?.[0] ?? '';

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites({ 'www.linkedin.com': linkedinCopy() });
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
beforeEach(async () => emptyDatabase(await chromium.serviceWorker()));

/** Opens the first company, moves to the second as LinkedIn does, and paints that after `ms`; null = never. */
async function moveOn(ms: number | null): Promise<Page> {
  const page = await chromium.open(`https://www.linkedin.com${FIRST}`);
  await page.evaluate(
    (path, main, delay) => {
      history.pushState({}, '', path);
      const paint = () =>
        document.querySelector('main')?.replaceWith(document.createRange().createContextualFragment(main));
      if (delay === 0) paint();
      else if (delay !== null) setTimeout(paint, delay);
    },
    SECOND,
    SECOND_MAIN,
    ms,
  );
  return page;
}

async function clicked(page: Page): Promise<{ card: Card; names: unknown[]; text: string }> {
  const popup = await chromium.clickToolbar(page);
  const card = await settledCard(popup);
  const rows = await readTable<{ attribute: string; value: unknown }>(popup, 'evidence');
  const names = rows.filter(({ attribute }) => attribute === 'name').map(({ value }) => value);
  return { card, names, text: JSON.stringify(rows) };
}

describe('a move from one company to another without a new page, in Chromium', () => {
  test.each([0, 250, 900, 2_000])(
    'painted after %i ms: the second company, and nothing of the first',
    async (ms) => {
      const page = await moveOn(ms);
      const { card, names, text } = await clicked(page);
      expect(card.state).toBe('account');
      expect(names).toEqual(['Pelican Ops AI']);
      expect(text).not.toMatch(/brightwell|Leeds|12480/i);
      await page.close();
    },
  );

  test('never painted: still loading, nothing kept, and a later click reads it', async () => {
    const page = await moveOn(null);
    const { card, names } = await clicked(page);
    expect(card).toMatchObject({ state: 'problem' });
    expect(card.text).toContain('LinkedIn is still loading');
    expect(names).toEqual([]);
    await page.evaluate((main) => {
      document.querySelector('main')?.replaceWith(document.createRange().createContextualFragment(main));
    }, SECOND_MAIN);
    expect((await clicked(page)).names).toEqual(['Pelican Ops AI']);
    await page.close();
  });

  test('a move while the page is being read: no verdict on either', async () => {
    const page = await moveOn(null);
    const popup = await chromium.clickToolbar(page);
    await page.evaluate((path) => history.pushState({}, '', path), '/company/talgrund-werke/');
    const card = await settledCard(popup);
    expect(card.state).toBe('problem');
    expect(await readTable(popup, 'evidence')).toEqual([]);
    await page.close();
  });

  test('the badge of the first company is gone as soon as the address is another', async () => {
    const page = await chromium.open(`https://www.linkedin.com${FIRST}`);
    await clicked(page);
    expect(await chromium.badgeText()).not.toBe('');
    await page.bringToFront();
    await page.evaluate((path) => history.pushState({}, '', path), SECOND);
    await expect.poll(() => chromium.badgeText(), { timeout: 3_000 }).toBe('');
    await page.close();
  });
});
