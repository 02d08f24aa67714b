import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { copyWithHosts } from '../browser/lab-copy.ts';
import { type Card, settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const COMPANY = 'https://www.kestrel-analytics.example/';

let server: SiteServer;
beforeAll(async () => {
  server = await serveSites(sampleSites());
});
afterAll(() => server?.close());

interface Seen extends Card {
  notices: string[];
  popup: Page;
}

async function click(chromium: Chromium, page: Page): Promise<Seen> {
  const popup = await chromium.clickToolbar(page);
  const card = await settledCard(popup, 8_000);
  const notices = await popup.$$eval('[data-notice]', (found) =>
    found.map((one) => String(one.getAttribute('data-notice'))),
  );
  expect(await findViolations(popup)).toEqual([]);
  return { ...card, notices, popup };
}

/** The release build in which the background's own stores are broken from the start by a line before its code. */
async function withBroken(line: string, work: (chromium: Chromium) => Promise<void>): Promise<void> {
  const copy = copyWithHosts(ensureBuild('chromium'), []);
  const background = join(copy.folder, 'background.js');
  writeFileSync(background, `${line}\n${readFileSync(background, 'utf8')}`);
  const chromium = await launchChromium({ extensionDir: copy.folder, proxyPort: server.proxyPort });
  try {
    await work(chromium);
  } finally {
    await chromium.close();
    copy.remove();
  }
}

const NO_SETTINGS = `for (const way of ['get', 'set']) chrome.storage.local[way] = () => Promise.reject(new Error('broken'));`;
const NO_DATABASE = `IDBFactory.prototype.open = () => { throw new DOMException('Internal error opening backing store', 'UnknownError'); };`;
const FULL = `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = function () { throw new DOMException('full', 'QuotaExceededError'); };`;

/** Opens the database at a version and, told to, keeps the connection whatever it is asked. */
const HOLD = (version: number, stores: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('icp-lens', ${version});
  opening.onupgradeneeded = () => { for (const name of ${stores}) opening.result.createObjectStore(name, { keyPath: 'id' }); };
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => { globalThis.held = opening.result; resolve(opening.result.version); };
})`;

describe('storage that cannot be used, in Chromium', () => {
  test('a newer database is left alone: the verdict stands, nothing is stored, and it is said', async () => {
    const chromium = await launchChromium({
      extensionDir: ensureBuild('chromium'),
      proxyPort: server.proxyPort,
    });
    try {
      const page = await chromium.open(COMPANY);
      const before = await click(chromium, page);
      expect(before.notices).toEqual([]);
      await before.popup.close().catch(() => undefined);
      const other = await chromium.open(`chrome-extension://${chromium.extensionId}/icon/16.png`);
      expect(await other.evaluate(HOLD(990, '["later"]'))).toBe(990);
      await other.evaluate('held.close()');
      await chromium.stopWorker();

      const after = await click(chromium, page);
      expect([after.verdict, after.notices]).toEqual([before.verdict, ['newer']]);
      expect(after.text).toContain('Read-only');
      await after.popup.close().catch(() => undefined);
      expect(await other.evaluate(HOLD(990, '[]'))).toBe(990);
      expect(await other.evaluate('[...held.objectStoreNames].includes("later")')).toBe(true);
    } finally {
      await chromium.close();
    }
  });

  test('an upgrade that an older tab blocks is said within two seconds, and goes on when the tab lets go', async () => {
    const chromium = await launchChromium({
      extensionDir: ensureBuild('chromium'),
      proxyPort: server.proxyPort,
    });
    try {
      const other = await chromium.open(`chrome-extension://${chromium.extensionId}/icon/16.png`);
      await until(5_000, 'the first start', () =>
        other.evaluate('chrome.storage.local.get("lastGoodIcps").then((all) => all.lastGoodIcps ?? null)'),
      );
      await chromium.stopWorker();
      await other.evaluate(
        `new Promise((resolve) => { indexedDB.deleteDatabase('icp-lens').onsuccess = resolve; })`,
      );
      await other.evaluate(HOLD(1, '["old"]'));
      const page = await chromium.open(COMPANY);
      const blocked = await click(chromium, page);
      expect([blocked.state, blocked.notices]).toEqual(['account', ['blocked']]);
      await blocked.popup.close().catch(() => undefined);
      await other.evaluate('held.close()');
      const resumed = await until(8_000, 'the upgrade', async () => {
        const seen = await click(chromium, page);
        await seen.popup.close().catch(() => undefined);
        return seen.notices.includes('blocked') ? null : seen;
      });
      // The database of the older version had no ICP: it was put back from the safety copy.
      expect([resumed.state, resumed.notices]).toEqual(['account', ['recovered']]);
    } finally {
      await chromium.close();
    }
  });

  test('settings that fail: the verdict comes from the database, and the way to the recovery page is offered', async () => {
    await withBroken(NO_SETTINGS, async (chromium) => {
      const seen = await click(chromium, await chromium.open(COMPANY));
      expect([seen.state, seen.notices]).toEqual(['account', ['settings']]);
    });
  });

  test('a database that fails: the verdict comes from what there is, and is not stored', async () => {
    await withBroken(NO_DATABASE, async (chromium) => {
      const seen = await click(chromium, await chromium.open(COMPANY));
      expect([seen.state, seen.notices]).toEqual(['account', ['unreadable']]);
      expect(seen.text).not.toContain('private');
    });
  });

  test('both fail: the popup says so, and the recovery page works without either', async () => {
    await withBroken(`${NO_SETTINGS}\n${NO_DATABASE}`, async (chromium) => {
      const seen = await click(chromium, await chromium.open(COMPANY));
      expect(seen.state).toBe('storage-broken');
      const page = await chromium.browser.newPage();
      await page.evaluateOnNewDocument(`${NO_SETTINGS}\n${NO_DATABASE}`);
      await page.goto(`chrome-extension://${chromium.extensionId}/studio.html#/recovery`);
      await page.waitForFunction(
        `document.body.innerText.includes('UnknownError') && document.body.innerText.includes('broken')`,
      );
      expect(await findViolations(page)).toEqual([]);
      expect(await page.$$eval('main button', (buttons) => buttons.length)).toBeGreaterThan(2);
    });
  });

  test('a full disk: the account is judged, the ICP is as it was, and it is said', async () => {
    const chromium = await launchChromium({
      extensionDir: ensureBuild('chromium'),
      proxyPort: server.proxyPort,
    });
    try {
      const page = await chromium.open(COMPANY);
      const worker = await chromium.serviceWorker();
      await until(5_000, 'the first start', () =>
        worker.evaluate(`chrome.storage.local.get('lastGoodIcps').then((all) => all.lastGoodIcps ?? null)`),
      );
      await worker.evaluate(FULL);
      const seen = await click(chromium, page);
      expect([seen.state, seen.notices]).toEqual(['account', ['full']]);
      expect(seen.text).toContain('Not stored: the disk is full');
      await seen.popup.click('[data-notice=full] summary');
      expect((await settledCard(seen.popup)).text).toContain('Your ICP is safe');
    } finally {
      await chromium.close();
    }
  });
});
