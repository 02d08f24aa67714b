import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const SHOWN_MS = 10_000;
const LOOKS = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  // What 200 % and 400 % make of a window of 1,280 px.
  { theme: 'dark', width: 640 },
  { theme: 'light', width: 320 },
] as const;

let server: SiteServer;
let chromium: Chromium;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  server = await serveSites(sampleSites());
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
  page = await chromium.browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function open(part: string): Promise<void> {
  // A tab behind another neither paints nor polls.
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${chromium.extensionId}/studio.html#/${part}`);
  await page.waitForSelector('h1');
}

async function says(words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: SHOWN_MS },
    words,
  );
}

async function press(words: string): Promise<void> {
  const button = await until(SHOWN_MS, `the button "${words}"`, () =>
    page
      .evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll('button')].find(
            (one) =>
              one.textContent === wanted &&
              !one.disabled &&
              one.checkVisibility() &&
              (!document.querySelector('dialog[open]') || one.closest('dialog[open]')),
          ) ?? null,
        words,
      )
      .then((handle) => handle.asElement() as ElementHandle<HTMLButtonElement> | null),
  );
  await button.click();
}

async function choose(file: string): Promise<void> {
  const input = (await page.$('main input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
}

test('the popup leads to the studio', async () => {
  const site = await chromium.open('https://www.kestrel-analytics.example/');
  const popup = await chromium.clickToolbar(site);
  await settledCard(popup);
  await popup.click('button[title="ICP and settings"]');
  const target = await chromium.browser.waitForTarget((one) => one.url().includes('studio.html'), {
    timeout: SHOWN_MS,
  });
  await (await target.page())?.close();
  await site.close();
});

describe.each(['icp', 'sync', 'privacy', 'recovery'])('the page %s', (part) => {
  test.each(LOOKS)('is sound in $theme at $width px', async ({ theme, width }) => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await open(part);
    expect(await findViolations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});

test('by keyboard: the skip button, the navigation, and the focus follows to the page', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  await open('icp');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const seen: string[] = [];
  for (let tab = 0; tab < 4; tab += 1) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(seen).toEqual(['Skip to the page', 'ICP', 'Publish and sync', 'Privacy']);
  await page.keyboard.press('Enter');
  await says('Take it along'.toUpperCase());
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  expect(await page.$eval('[aria-current=page]', (link) => link.textContent)).toBe('Privacy');
  expect(await page.title()).toContain('Privacy');
});

test('everything goes into a file, is erased, comes back, and the import can be undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-backup-'));
  try {
    await open('privacy');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press('Export everything');
    const file = await until(SHOWN_MS, 'the file', () =>
      readdirSync(folder).find((name) => name.endsWith('.json')),
    );
    const backup = join(folder, file);
    expect(JSON.parse(readFileSync(backup, 'utf8'))).toMatchObject({ schema: 'icp-lens-backup/1' });
    expect(readFileSync(backup, 'utf8')).not.toContain('"keys"');

    await press('Erase everything');
    // The button in the dialog stays off until the word is typed.
    expect(
      await page.$eval(
        'dialog[open] button[type=submit]',
        (button) => (button as HTMLButtonElement).disabled,
      ),
    ).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.type('dialog[open] input', 'erase');
    await page.keyboard.press('Enter');
    await says('Everything is erased');
    expect(await readTable(page, 'accounts')).toEqual([]);
    expect(await readTable(page, 'icps')).toHaveLength(1);

    await choose(backup);
    await says('Accounts: 1 new');
    expect(await findViolations(page)).toEqual([]);
    await press('Merge it in');
    await says('Imported');
    expect(await readTable(page, 'accounts')).toHaveLength(1);
    await until(SHOWN_MS, 'a new verdict', async () => (await readTable(page, 'verdicts'))[0]);

    await press('Undo');
    await says('Undone');
    expect(await readTable(page, 'accounts')).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
