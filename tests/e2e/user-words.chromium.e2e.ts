import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change, ChangeReply } from '#lib/messages/change.ts';
import type { EvidenceRow } from '#lib/storage/database.ts';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const LINKEDIN = 'https://www.linkedin.com/company/tiny-payroll';
const SITE = 'https://www.alderledger.example/';
/** A change may take as long as so many of the simplest questions: a limit of the code, not of the machine. */
const QUESTIONS = 100;

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites(sampleSites(), { extensionAsks: ['kestrel-analytics.example'] });
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function openCard(url: string): Promise<{ page: Page; popup: Page; account: string }> {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  const pages = await readTable<{ url: string; account: string }>(popup, 'pages');
  return { page, popup, account: pages.find((row) => row.url === page.url())?.account ?? '' };
}

/** How long the background takes for the simplest question, in the middle of nine. */
const SIMPLEST_QUESTION = `(async () => {
  const times = [];
  for (let i = 0; i < 9; i += 1) {
    const from = performance.now();
    await chrome.runtime.sendMessage({ type: 'parse-typed', attribute: 'headcount', text: '300' });
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[4];
})()`;

/** Sends a change as the popup does, and says how long the answer took. */
async function change(
  popup: Page,
  account: string,
  asked: Change,
): Promise<{ reply: ChangeReply; ms: number }> {
  return (await popup.evaluate(
    `(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const message = { type: 'change-account', tabId: tab.id, account: ${JSON.stringify(account)}, change: ${JSON.stringify(asked)} };
      const from = performance.now();
      const reply = await chrome.runtime.sendMessage(message);
      return { reply, ms: performance.now() - from };
    })()`,
  )) as { reply: ChangeReply; ms: number };
}

/** What is filed of others' words: account, attribute and value. */
async function thirdParty(popup: Page): Promise<string[]> {
  const rows = await readTable<EvidenceRow>(popup, 'evidence');
  return rows
    .filter(({ source }) => source === 'third-party')
    .map(({ account, attribute, value }) => `${account} ${attribute} ${String(value)}`);
}

describe('what a salesperson says, in Chromium', () => {
  test('a corrected fact changes verdict and badge at once, and undo brings both back', async () => {
    const { page, popup, account } = await openCard(LINKEDIN);
    expect(await chromium.badgeText()).toBe('NO');
    const record = {
      kind: 'correction',
      id: 'e2e-correction',
      attribute: 'headcount',
      value: [300, 300],
    } as const;
    const corrected = await change(popup, account, {
      kind: 'keep',
      record: { ...record, value: [300, 300] },
    });
    expect(corrected.reply).toMatchObject({ ok: true, account });
    const after = await chromium.badgeText();
    expect(after).not.toBe('NO');
    const times: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      const { reply, ms } = await change(popup, account, {
        kind: 'keep',
        record: { ...record, value: [300, 300] },
      });
      expect(reply.ok).toBe(true);
      times.push(ms);
    }
    expect(await readTable(popup, 'userRecords')).toHaveLength(1);
    const simplest = Number(await popup.evaluate(SIMPLEST_QUESTION));
    expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(QUESTIONS * simplest);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await settledCard(await chromium.clickToolbar(page));
    expect(await chromium.badgeText()).toBe(after);
    const again = await chromium.clickToolbar(page);
    await settledCard(again);
    await change(again, account, { kind: 'undo', id: 'e2e-correction' });
    expect(await chromium.badgeText()).toBe('NO');
    await page.close();
  });

  test('an account joined into another shows that one on its own page, until it is taken back', async () => {
    const own = await openCard(SITE);
    expect(own.account).toBe('alderledger.example');
    const join: Change = { kind: 'join', id: 'e2e-join-1', place: 'holding.example' };
    const { reply: joined } = await change(own.popup, own.account, join);
    expect(joined).toMatchObject({ ok: true, account: 'holding.example' });
    await own.page.close();
    const shown = await openCard(SITE);
    expect(shown.account).toBe('holding.example');
    const { reply: undone } = await change(shown.popup, shown.account, { kind: 'undo', id: 'e2e-join-1' });
    expect(undone).toMatchObject({ ok: true, account: 'alderledger.example' });
    await shown.page.close();
    const again = await openCard(SITE);
    expect(again.account).toBe('alderledger.example');
    await again.page.close();
  });

  test('what a press page says is filed on the company that it is about, and taken back', async () => {
    const press = await openCard('https://www.dailyledger.example/');
    await press.popup.waitForSelector('[data-about="kestrel-analytics.example"]');
    expect((await settledCard(press.popup)).text).toContain('A news article about Kestrel Analytics');
    expect(await thirdParty(press.popup)).toEqual([]);
    await press.popup.click('[data-file=add]');
    await press.popup.waitForSelector('[data-file=undo]');
    expect(await thirdParty(press.popup)).toContain(
      'kestrel-analytics.example fundingStage series-b,series-b',
    );
    await press.page.close();

    const again = await openCard('https://www.dailyledger.example/');
    await again.popup.waitForSelector('[data-file=undo]');
    await again.popup.click('[data-file=undo]');
    await again.popup.waitForSelector('[data-file=add]');
    expect(await thirdParty(again.popup)).toEqual([]);
    const site = new Promise<string>((resolve) => {
      chromium.browser.once('targetcreated', (target) => resolve(target.url()));
    });
    await again.popup.click('[data-open-site]');
    expect(await site).toBe('https://kestrel-analytics.example/');
    await again.page.close();
  });

  test('a web page is not heard', async () => {
    const { page, popup } = await openCard(SITE);
    const before = await readTable(popup, 'userRecords');
    const heard = await page.evaluate(`typeof chrome.runtime?.sendMessage`);
    expect(heard).toBe('undefined');
    expect(await readTable(popup, 'userRecords')).toEqual(before);
    await page.close();
  });
});
