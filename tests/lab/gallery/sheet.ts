import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const GAP = 20;

interface Sheet {
  /** Where the pictures lie. */
  folder: string;
  names: readonly string[];
  file: string;
  /** Pictures side by side, and how wide each is drawn. */
  columns: number;
  width: number;
}

/** How pictures of the popup are laid out: each as wide as it is. */
export const POPUPS = { columns: 5, width: 380 };
/** Pages of the studio, at half their size. */
export const STUDIO_PAGES = { columns: 3, width: 640 };

/** Lays the pictures of `names` in `folder` side by side into one: what a stranger is shown. */
export async function drawSheet(browser: Browser, { folder, names, file, columns, width }: Sheet) {
  const page = await browser.newPage();
  const side = Math.min(columns, names.length);
  await page.setViewport({ width: side * (width + GAP) + GAP, height: 600 });
  const figures = names.map((name) => {
    const data = readFileSync(join(folder, `${name}.png`)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  await page.setContent(`<style>
    body { margin: ${GAP}px; background: #9a9aa5; font: 13px sans-serif; display: flex; flex-wrap: wrap; gap: ${GAP}px; align-items: flex-start }
    figure { margin: 0 } img { width: ${width}px; display: block }
  </style>${figures.join('')}`);
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
  await page.close();
}
