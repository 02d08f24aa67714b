import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
import { checkEvent, EVENT, follow } from './check-list-steps.ts';

const SAVED_MS = 30_000;
const OPENED_MS = 30_000;
const LOOKS = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 800 },
] as const;

type Studio = Awaited<ReturnType<typeof openStudioInChromium>>;

const folder = mkdtempSync(join(tmpdir(), 'icp-lens-check-list-'));
const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
let server: SiteServer;
let chromium: Chromium;
let studio: Studio;

async function start(): Promise<void> {
  const extensionDir = ensureBuild('chromium');
  chromium = await launchChromium({ extensionDir, proxyPort: server.proxyPort, userDataDir: profile });
  studio = await openStudioInChromium(chromium);
}

beforeAll(async () => {
  server = await serveSites(sampleSites());
  await start();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function save(button: string): Promise<string> {
  const session = await studio.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await studio.click(button);
  return until(SAVED_MS, 'the file', () => {
    const [name] = readdirSync(downloads, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
      .map((entry) => entry.name);
    if (name === undefined) return null;
    const text = readFileSync(join(downloads, name), 'utf8');
    rmSync(join(downloads, name));
    return text;
  });
}

/** Holds the list's lock as a worker of another tab does, until `freeList()`. */
async function holdList(): Promise<void> {
  await studio.run(`
    const list = /[0-9a-f-]{36}/.exec(location.hash)[0];
    await new Promise((held) => {
      navigator.locks.request('list ' + list, () => {
        held();
        return new Promise((free) => { globalThis.freeList = free; });
      });
    });`);
}

test('a list is dropped, mapped, scored and looked at, in both themes, wide and narrow', async () => {
  await checkEvent(studio);
  for (const part of ['Summary', 'Rows', 'Settle what is open', 'Columns']) {
    await follow(studio, part);
    if (part === 'Rows') await studio.shows('Harbor Cloud');
    for (const { theme, width } of LOOKS) {
      await studio.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await studio.page.setViewport({ width, height: 900 });
      expect(await findViolations(studio.page), `${part}, ${theme}, ${width} px`).toEqual([]);
      const beyond = await studio.run('return document.documentElement.scrollWidth - innerWidth;');
      expect(beyond, `${part}, ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('a row shows its reasons and what the file says, by the keyboard alone', async () => {
  await follow(studio, 'Rows');
  await studio.shows('5 of 5 rows');
  await studio.run(`
    const row = [...document.querySelectorAll('[data-rows] button')].find((one) => one.textContent === 'Harbor Cloud');
    row.focus();`);
  await studio.page.keyboard.press('Enter');
  const shown = await studio.shows('Verified, by its website');
  expect(shown).toContain('ana@harbor-cloud.example');
  await studio.page.keyboard.press('Escape');
  await until(OPENED_MS, 'no dialog', async () =>
    (await studio.run(`return document.querySelector('dialog[open]') === null;`)) === true ? true : null,
  );
  await studio.type('Search in every cell', 'freight');
  await studio.shows('2 of 5 rows');
});

test('the same rows come out in the same order, a dangerous cell guarded and counted', async () => {
  await follow(studio, 'Summary');
  const saved = await save('Save scored CSV');
  await studio.shows('Saved: 5 rows in, 5 rows out. 1 cell got an apostrophe');
  const lines = saved.replace(/^\uFEFF/, '').split('\r\n');
  const rows = EVENT.split('\r\n').slice(2, -1);
  expect(lines.length - 1).toBe(rows.length);
  for (const [index, row] of rows.entries()) {
    const wanted = row.replace('"=1+2"', "'=1+2");
    expect(lines[index]?.startsWith(wanted)).toBe(true);
  }
  const raw = await (async () => {
    await studio.click('For a machine instead of a spreadsheet');
    return save('Save with every cell unchanged');
  })();
  expect(raw).toContain('\r\n=1+2,Lee,');
});

test('a company of the queue is opened, read and settled in the list, though another tab was at it', async () => {
  await holdList();
  await follow(studio, 'Settle what is open');
  await studio.shows('0 of 3 settled');
  const opened = chromium.browser.waitForTarget(
    (target) => target.url().includes('northwind-logistics.example'),
    {
      timeout: OPENED_MS,
    },
  );
  await studio.run(
    `document.querySelector('main button[aria-label="Open Northwind Freight"], [data-next] button').click();`,
  );
  const site = await (await opened).page();
  if (!site) throw new Error('no tab was opened');
  await settledCard(await chromium.clickToolbar(site));
  await site.close();
  await studio.page.bringToFront();
  await studio.run(`await new Promise((later) => setTimeout(later, 1_000)); globalThis.freeList();`);
  // Whatever is learned next brings in what came while the list was taken.
  const other = await chromium.open('https://www.kestrel-analytics.example/');
  await settledCard(await chromium.clickToolbar(other));
  await other.close();
  await studio.page.bringToFront();
  await follow(studio, 'Rows');
  await until(OPENED_MS, 'what was read, in the list', async () => {
    const text = await studio.text();
    const isUnread =
      /Northwind Freight\s+northwind-logistics\.example\s+Ben Okafor\s+Head of RevOps\s+Nothing/;
    return text.includes('Northwind Freight') && !isUnread.test(text) ? true : null;
  });
});

test('after a restart the list is there as it was, and erased it is gone with its file', async () => {
  await chromium.close();
  await start();
  await studio.go('#/check-list');
  await studio.shows('Spring Summit');
  await follow(studio, 'Spring Summit');
  await studio.shows('Rows in: 5. Rows out: 5.');
  await studio.go('#/check-list');
  await studio.shows('Spring Summit');
  await studio.click('Erase');
  await studio.shows('Erase “Spring Summit”?');
  await studio.page.click('dialog[open] button:last-of-type');
  await studio.shows('“Spring Summit” is erased, with everybody on it.');
  const left = await studio.run(`
    const root = await navigator.storage.getDirectory();
    const names = [];
    for await (const name of (await root.getDirectoryHandle('lists')).keys()) names.push(name);
    return names;`);
  expect(left).toEqual([]);
});
