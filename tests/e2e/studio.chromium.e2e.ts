import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const PARTS = ['welcome', 'icp', 'sync', 'check-list', 'lists', 'sites', 'privacy', 'recovery'];
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

async function choose(file: string, label = 'Import a backup…'): Promise<void> {
  const field = `main input[type=file][aria-label="${label}"]`;
  const input = (await page.waitForSelector(field)) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
}

/** Notes something of an account, as the popup asks the background to. */
async function sayNote(account: string, text: string): Promise<void> {
  const change = { kind: 'keep', record: { kind: 'note', id: 'note-ours-1', text } };
  const reply = await page.evaluate(
    `chrome.tabs.getCurrent().then(({ id: tabId }) => chrome.runtime.sendMessage(
      { type: 'change-account', tabId, ...${JSON.stringify({ account, change })} }))`,
  );
  expect(reply).toMatchObject({ ok: true });
}

/** Presses a button that saves a file into the folder, and gives the file's path. */
async function download(folder: string, button: string): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(button);
  const name = await until(SHOWN_MS, 'the file', () =>
    readdirSync(folder).find((one) => one.endsWith('.json')),
  );
  return join(folder, name);
}

test('the popup leads to the studio', async () => {
  const site = await chromium.open('https://www.kestrel-analytics.example/');
  const popup = await chromium.clickToolbar(site);
  await settledCard(popup);
  // On a first run the line of the ICP, with its own button, waits: the menu is always there.
  await popup.click('button[title="More"]');
  await popup.click('[popover] ::-p-text(ICP and settings)');
  const target = await chromium.browser.waitForTarget((one) => one.url().includes('studio.html'), {
    timeout: SHOWN_MS,
  });
  await (await target.page())?.close();
  await site.close();
});

describe.each(PARTS)('the page %s', (part) => {
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
  for (let tab = 0; tab < 7; tab += 1) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(seen).toEqual([
    'Skip to the page',
    'ICP',
    'Publish and sync',
    'Check a list',
    'Do-not-pitch lists',
    'Sites',
    'Privacy',
  ]);
  await page.keyboard.press('Enter');
  await says('Take it along'.toUpperCase());
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  expect(await page.$eval('[aria-current=page]', (link) => link.textContent)).toBe('Privacy');
  expect(await page.title()).toContain('Privacy');
});

test('what was said goes into a feedback file, and comes in from one, to be undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-feedback-'));
  const importLabel = 'Import feedback…';
  const records = () => readTable<{ id: string; imported?: true }>(page, 'userRecords');
  try {
    await open('icp');
    await says('Nothing to export yet');

    // What another browser said, of an account that was seen here and of one that was not.
    const [seen] = await readTable<{ key: string }>(page, 'accounts');
    const note = { kind: 'note', id: 'note-theirs-1', day: 20_000, by: '', text: 'Ask for Kim' };
    const correction = { ...note, kind: 'correction', id: 'correction-1', attribute: 'headcount' };
    const account = { account: seen?.key, name: 'Kestrel', aliases: [], verdicts: [] };
    const theirs = join(folder, 'from-mo.feedback');
    const accounts = [
      { ...account, records: [{ ...correction, value: [7, 7] }, note, { kind: 'gossip' }] },
      { ...account, account: 'unseen.example', records: [{ ...note, id: 'note-theirs-2' }] },
    ];
    writeFileSync(
      theirs,
      JSON.stringify({ schema: 'icp-feedback/1', by: 'Mo', exported: '2026-11-20', accounts }),
    );
    await choose(theirs, importLabel);
    await says('from-mo.feedback, made on 2026-11-20 by Mo');
    await says('New: Corrections: 1 · Notes: 2. Accounts in the file: 2.');
    await says('Left out because it cannot be read: 1.');
    expect(await findViolations(page)).toEqual([]);
    const before = await readTable(page, 'verdicts');
    await press('Import it');
    await says('Imported: 3 new. Accounts judged anew: 1.');
    expect((await records()).map(({ imported }) => imported)).toEqual([true, true, true]);
    expect(await readTable(page, 'verdicts')).not.toEqual(before);
    // Words of others are not one's own to pass on.
    await says('Nothing to export yet');
    await choose(theirs, importLabel);
    await says('Already here: 3.');
    await says('The last import can still be undone');
    await press('Undo');
    await says('Undone');
    expect(await records()).toEqual([]);
    expect(await readTable(page, 'verdicts')).toEqual(before);

    await sayNote(seen?.key ?? '', 'Budget in March');
    await says('Notes: 1');
    await says('Accounts: 1');
    await page.type('main input[maxlength]', 'Ann');
    const ours = await download(folder, 'Export feedback');
    const file = JSON.parse(readFileSync(ours, 'utf8')) as { accounts: { account: string }[] };
    expect(file).toMatchObject({ schema: 'icp-feedback/1', by: 'Ann' });
    expect(file.accounts).toMatchObject([
      { account: seen?.key, records: [{ kind: 'note', text: 'Budget in March', by: 'Ann' }] },
    ]);
    await choose(ours, importLabel);
    await says('Nothing would change');
    expect(faults).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('everything goes into a file, is erased, comes back, and the import can be undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-backup-'));
  try {
    await open('privacy');
    const backup = await download(folder, 'Export everything');
    expect(JSON.parse(readFileSync(backup, 'utf8'))).toMatchObject({ schema: 'icp-lens-backup/1' });
    expect(readFileSync(backup, 'utf8')).not.toContain('"keys"');

    await press('Erase everything');
    // The button in the dialog stays off until the word is typed.
    expect(await page.$('dialog[open] button[type=submit]:disabled')).not.toBeNull();
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
