/**
 * Draws every state of the popup in a real Firefox, light and dark, and runs axe on each. Pictures go to
 * `.output/gallery/firefox-light` and `-dark`; ends with 1 when something is wrong. Arguments: names of states.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findViolations } from '../../browser/axe.ts';
import { ensureBrowser } from '../../browser/find-browser.ts';
import { buildGallery } from './build-gallery.ts';
import { serveFolder } from './serve-folder.ts';

const WIDTH = 380;
const HEIGHT = 600;
const out = resolve('.output/gallery');
const site = join(out, 'site');
const wanted = new Set(process.argv.slice(2));

async function look(page: Page, origin: string, name: string, folder: string): Promise<string[]> {
  await page.goto('about:blank');
  await page.goto(`${origin}/#${name}`);
  await page.waitForSelector('[data-state]');
  await page.waitForFunction("document.querySelector('[data-waiting]') === null");
  const picture = await page.$('#root');
  await picture?.screenshot({ path: join(folder, `${name}.png`) });
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  return [...(await findViolations(page)), ...(width > WIDTH ? [`${width} px wide`] : [])];
}

await buildGallery(site);
const { origin, server } = await serveFolder(site);
let faults = 0;
try {
  for (const theme of ['light', 'dark'] as const) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await ensureBrowser('firefox'),
      extraPrefsFirefox: { 'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0 },
    });
    try {
      const folder = join(out, `firefox-${theme}`);
      mkdirSync(folder, { recursive: true });
      const page = await browser.newPage();
      await page.setViewport({ width: WIDTH, height: HEIGHT });
      await page.goto(origin);
      const names = (await page.evaluate('galleryNames')) as string[];
      for (const name of names.filter((one) => wanted.size === 0 || wanted.has(one))) {
        const problems = await look(page, origin, name, folder);
        faults += problems.length;
        console.log(`${theme.padEnd(6)} ${name.padEnd(26)} ${problems.join('; ')}`);
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
}
process.exitCode = faults > 0 ? 1 : 0;
