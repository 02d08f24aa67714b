import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { openStudioInChromium } from '../browser/studio-tab.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const SHOWN_MS = 30_000;

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

test("the sample ICP's own line leads to the studio once the first run's note is put away", async () => {
  const site = await chromium.open('https://www.kestrel-analytics.example/');
  const first = await chromium.clickToolbar(site);
  await settledCard(first);
  await first.click('button ::-p-text(Got it)');
  await first.waitForSelector('button ::-p-text(Use your own)');
  await first.click('button ::-p-text(Use your own)');
  const target = await chromium.browser.waitForTarget((one) => one.url().includes('studio.html'), {
    timeout: SHOWN_MS,
  });
  const studio = await target.page();
  await studio?.waitForSelector('[data-page=welcome] h1');
  await studio?.close();
  await site.close();
});

test("the studio's switch decides whether people's profiles are read", async () => {
  const studio = await openStudioInChromium(chromium);
  await studio.go('#/sites');
  const box = "Read the employer from people's profile pages";
  const choice = () =>
    studio.page.evaluate(
      "chrome.storage.local.get('readsProfiles').then(({ readsProfiles }) => readsProfiles ?? null)",
    );
  expect(await choice()).toBeNull();
  for (const wanted of [true, false]) {
    await studio.page.click(`::-p-aria([name="${box}"][role="checkbox"])`);
    await until(SHOWN_MS, `the choice ${wanted}`, async () => (await choice()) === wanted || null);
  }
});

test('after fifty things said a backup is suggested, once, until the next fifty', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-backup-'));
  const studio = await openStudioInChromium(chromium);
  const { page } = studio;
  const say = (from: number, to: number) =>
    studio.run(`await new Promise((resolve, reject) => {
      const opening = indexedDB.open('icp-lens');
      opening.onsuccess = () => {
        const change = opening.result.transaction('userRecords', 'readwrite');
        for (let at = ${from}; at < ${to}; at += 1) {
          change.objectStore('userRecords').add({
            kind: 'note', id: 'said-' + at, account: 'kestrel-analytics.example', by: '', day: 20_000, text: 'Note' });
        }
        change.oncomplete = () => { opening.result.close(); resolve(); };
        change.onabort = () => reject(change.error);
      };
    });`);
  const gone = (count: number) =>
    until(SHOWN_MS, `the count ${count}`, async () => {
      const { saidAtBackup } = (await studio.run(`return chrome.storage.local.get('saidAtBackup');`)) as {
        saidAtBackup?: number;
      };
      const isShown = (await page.$('[data-notice=backup]')) !== null;
      return saidAtBackup === count && !isShown ? true : null;
    });
  try {
    await say(0, 50);
    await studio.go('#/icp');
    await studio.shows('50 things you said since the last backup');
    expect(await findViolations(page)).toEqual([]);
    await page.click('[data-notice=backup] a');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    // By key: the note above goes away meanwhile, and what lies below it moves.
    await (await page.waitForSelector('button ::-p-text(Export everything)'))?.focus();
    await page.keyboard.press('Enter');
    await gone(50);
    await until(SHOWN_MS, 'the file', () => readdirSync(folder).find((one) => one.endsWith('.json')));
    await say(50, 100);
    await studio.go('#/lists');
    await page.waitForSelector('[data-notice=backup]');
    await page.click('[data-notice=backup] button');
    await gone(100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
