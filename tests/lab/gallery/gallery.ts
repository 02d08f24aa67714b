/**
 * Draws every state of the popup in a real Chromium at the popup's width: light, dark and forced colors. Measures height
 * and lines, walks by keyboard, listens for policy violations and runs axe. Pictures and sheets go to
 * `.output/gallery/`; ends with 1 when something is wrong. Arguments: names of states (all of them without any).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../browser/find-browser.ts';
import { buildGallery } from './build-gallery.ts';
import { type Finding, inspect } from './inspect.ts';
import { serveFolder } from './serve-folder.ts';
import { drawSheet } from './sheet.ts';

/** More on one sheet are too small to judge. */
const PER_SHEET = 10;
const THEMES = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ],
};

const out = resolve('.output/gallery');
const site = join(out, 'site');
const wanted = new Set(process.argv.slice(2));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function drawTheme(page: Page, session: CDPSession, theme: keyof typeof THEMES): Promise<Finding[]> {
  const folder = join(out, theme);
  mkdirSync(folder, { recursive: true });
  await session.send('Emulation.setEmulatedMedia', { features: THEMES[theme] });
  const findings: Finding[] = [];
  for (const name of names) {
    faults.length = 0;
    await page.goto('about:blank');
    await page.goto(`${origin}/#${name}`);
    const finding = await inspect(page, { name, theme, axeSource, folder });
    finding.problems.push(...faults);
    findings.push(finding);
    console.log(lineOf(finding));
  }
  for (let from = 0; from < names.length; from += PER_SHEET) {
    const file = join(out, `sheet-${theme}-${from / PER_SHEET + 1}.png`);
    await drawSheet(page.browser(), folder, names.slice(from, from + PER_SHEET), file);
  }
  for (let from = 0; from < names.length; from += 2 * PER_SHEET) {
    const file = join(out, `sheet-${theme}-200-${from / PER_SHEET / 2 + 1}.png`);
    await drawSheet(page.browser(), `${folder}-200`, names.slice(from, from + 2 * PER_SHEET), file);
  }
  await page.bringToFront();
  return findings;
}

function lineOf({ theme, name, height, fold, lines, problems }: Finding): string {
  return `${theme.padEnd(6)} ${name.padEnd(26)} ${height} px, fold ${fold}, ${lines} lines ${problems.join('; ')}`;
}

await buildGallery(site);
const { origin, server } = await serveFolder(site);
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--hide-scrollbars',
  ],
});
const faults: string[] = [];
let names: string[] = [];
const findings: Finding[] = [];
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  // A broken content security policy is told on the console.
  page.on('console', (line) => {
    const isIcon = line.location().url?.endsWith('/favicon.ico');
    if (line.type() === 'error' && !isIcon) faults.push(line.text());
  });
  await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await page.goto(origin);
  names = ((await page.evaluate('galleryNames')) as string[]).filter(
    (name) => wanted.size === 0 || wanted.has(name),
  );
  const session = await page.createCDPSession();
  for (const theme of ['light', 'dark', 'forced'] as const) {
    findings.push(...(await drawTheme(page, session, theme)));
  }
} finally {
  await browser.close();
  server.close();
}
writeFileSync(join(out, 'findings.json'), JSON.stringify(findings, null, 1));
process.exitCode = findings.some(({ problems }) => problems.length > 0) ? 1 : 0;
