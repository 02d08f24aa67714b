import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { until } from '../../browser/deadline.ts';
import { ensureBuild } from '../../browser/ensure-build.ts';
import { readArguments } from '../arguments.ts';
import { countIn, fillHistory } from '../big-history.ts';
import { layOutTable } from '../text-table.ts';

// A long history in a real browser: what saving it to a file, looking at that file and merging it costs the studio's page,
// by the buttons that a person presses. Tasks as the browser counts them (those of 50 ms and more), memory as it is taken
// by the page's scripts, looked at every 100 ms.

const PATIENCE_MS = 600_000;

interface Cost {
  name: string;
  seconds: number;
  /** The longest task of the page, ms; 0 = none of 50 ms. */
  longestMs: number;
  /** Most memory of the page's scripts beyond what they had at the start, MB. */
  memoryMb: number;
}

const WATCH_TASKS = `globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask' });`;

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (text: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text),
    {},
    words,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
}

async function costOf(page: Page, name: string, work: () => Promise<void>): Promise<Cost> {
  await page.evaluate('globalThis.longest = 0');
  const used = async () => (await page.metrics()).JSHeapUsedSize ?? 0;
  const start = await used();
  let most = start;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await used());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const from = performance.now();
  await work();
  const seconds = (performance.now() - from) / 1_000;
  isOver = true;
  await watching;
  return {
    name,
    seconds,
    longestMs: Number(await page.evaluate('globalThis.longest')),
    memoryMb: (most - start) / 1_000_000,
  };
}

async function openStudio(chromium: Chromium, downloads: string): Promise<Page> {
  const page = await chromium.open(`chrome-extension://${chromium.extensionId}/studio.html#/privacy`);
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    ...{ behavior: 'allow', downloadPath: downloads, eventsEnabled: false },
  });
  await page.evaluate(WATCH_TASKS);
  return page;
}

/** Figures: seconds, longest task in ms and memory in MB of export and merge; seconds of the look before the merge. */
export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- size [--accounts N]',
    { accounts: { type: 'string', default: '20000' } },
    args,
  );
  const accounts = Number(values.accounts);
  const downloads = mkdtempSync(join(tmpdir(), 'icp-lens-size-'));
  const chromium = await launchChromium({ extensionDir: ensureBuild('chromium') });
  try {
    const page = await openStudio(chromium, downloads);
    await fillHistory(page, accounts);
    const saved = () => readdirSync(downloads).find((name) => name.endsWith('.json'));
    const shows = (words: string) =>
      page.waitForFunction(
        (text: string) => document.body.innerText.includes(text),
        { timeout: PATIENCE_MS },
        words,
      );
    const exported = await costOf(page, 'export', async () => {
      await press(page, 'Export everything');
      await until(PATIENCE_MS, 'the saved file', async () => saved() ?? null);
    });
    const file = join(downloads, saved() ?? '');
    const before = await countIn(page);
    const looked = await costOf(page, 'look at the file', async () => {
      const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, 'Import a backup…')]);
      await chooser.accept([file]);
      await shows('Merge it in');
    });
    const merged = await costOf(page, 'merge it', async () => {
      await press(page, 'Merge it in');
      await shows('All of it is here already');
    });
    const after = await countIn(page);
    if (after !== before) throw new Error(`merging the same file changed ${before} facts into ${after}`);
    const costs = [exported, looked, merged];
    console.log(
      layOutTable([
        [`${accounts} accounts, ${before} facts`, 'seconds', 'longest task ms', 'memory MB'],
        ...costs.map((cost) => [
          cost.name,
          cost.seconds.toFixed(1),
          cost.longestMs.toFixed(0),
          cost.memoryMb.toFixed(0),
        ]),
      ]),
    );
    console.log(`file of ${(statSync(file).size / 1_000_000).toFixed(0)} MB`);
    const figure = (value: number) => Math.round(value * 10) / 10;
    return {
      exportSeconds: figure(exported.seconds),
      exportLongestMs: figure(exported.longestMs),
      exportMb: figure(exported.memoryMb),
      lookSeconds: figure(looked.seconds),
      mergeSeconds: figure(merged.seconds),
      mergeLongestMs: figure(Math.max(looked.longestMs, merged.longestMs)),
    };
  } finally {
    await chromium.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}
