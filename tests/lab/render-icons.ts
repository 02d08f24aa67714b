import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browser/find-browser.ts';

/** The sizes that the manifest lists. */
const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../../public/icon/', import.meta.url);

const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    writeFileSync(new URL(`${size}.png`, folder), png);
    console.log(`public/icon/${size}.png ${png.length} bytes`);
  }
} finally {
  await browser.close();
}
