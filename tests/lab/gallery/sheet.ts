import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const COLUMNS = 5;
const GAP = 20;
const WIDTH = 380;

/** Lays the pictures of `names` in `folder` side by side into one: what a stranger is shown. */
export async function drawSheet(browser: Browser, folder: string, names: readonly string[], file: string) {
  const page = await browser.newPage();
  const columns = Math.min(COLUMNS, names.length);
  await page.setViewport({ width: columns * (WIDTH + GAP) + GAP, height: 600 });
  const figures = names.map((name) => {
    const data = readFileSync(join(folder, `${name}.png`)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  await page.setContent(`<style>
    body { margin: ${GAP}px; background: #9a9aa5; font: 13px sans-serif; display: flex; flex-wrap: wrap; gap: ${GAP}px; align-items: flex-start }
    figure { margin: 0 } img { width: ${WIDTH}px; display: block }
  </style>${figures.join('')}`);
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
  await page.close();
}
