/**
 * Draws every state of the popup in a real Chromium at the popup's width, and every page of the studio at two widths:
 * light, dark and forced colors, English and German. Measures height and lines, walks by keyboard, listens for policy
 * violations and runs axe. Pictures and sheets go to `.output/gallery/`; ends with 1 when something is wrong. Arguments:
 * names of states, `studio`, and looks such as `dark-de` (everything without any).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../browser/find-browser.ts';
import { buildGallery } from './build-gallery.ts';
import { type Finding, inspect } from './inspect.ts';
import { LOOKS, type Look, lookName, THEMES } from './look.ts';
import { serveFolder } from './serve-folder.ts';
import { drawSheet, POPUPS } from './sheet.ts';
import { drawStudio } from './studio-gallery.ts';

/** More on one sheet are too small to judge. */
const PER_SHEET = 10;

const out = resolve('.output/gallery');
const site = join(out, 'site');
const asked = process.argv.slice(2);
const named = LOOKS.filter((look) => asked.includes(lookName(look)));
const looks = named.length > 0 ? named : LOOKS;
const wanted = new Set(asked.filter((one) => !looks.some((look) => lookName(look) === one)));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function drawLook(page: Page, session: CDPSession, look: Look): Promise<Finding[]> {
  const { theme, language } = look;
  const folder = join(out, lookName(look));
  mkdirSync(folder, { recursive: true });
  await session.send('Emulation.setEmulatedMedia', { features: THEMES[theme] });
  const findings: Finding[] = [];
  for (const name of names) {
    faults.length = 0;
    await page.goto('about:blank');
    await page.goto(`${origin}/?language=${language}#${name}`);
    const finding = await inspect(page, { name, look, axeSource, folder });
    finding.problems.push(...faults);
    findings.push(finding);
    console.log(lineOf(finding));
  }
  for (let from = 0; from < names.length; from += PER_SHEET) {
    const file = join(out, `sheet-${lookName(look)}-${from / PER_SHEET + 1}.png`);
    await drawSheet(page.browser(), { folder, names: names.slice(from, from + PER_SHEET), file, ...POPUPS });
  }
  for (let from = 0; from < names.length; from += 2 * PER_SHEET) {
    const file = join(out, `sheet-${lookName(look)}-200-${from / PER_SHEET / 2 + 1}.png`);
    const some = names.slice(from, from + 2 * PER_SHEET);
    await drawSheet(page.browser(), { folder: `${folder}-200`, names: some, file, ...POPUPS });
  }
  await page.bringToFront();
  return findings;
}

function lineOf({ look, name, height, fold, lines, problems }: Finding): string {
  return `${lookName(look).padEnd(9)} ${name.padEnd(26)} ${height} px, fold ${fold}, ${lines} lines ${problems.join('; ')}`;
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
  for (const look of looks) findings.push(...(await drawLook(page, session, look)));
} finally {
  await browser.close();
  server.close();
}
if (wanted.size === 0 || wanted.has('studio')) findings.push(...(await drawStudio(out, looks)));
writeFileSync(join(out, 'findings.json'), JSON.stringify(findings, null, 1));
process.exitCode = findings.some(({ problems }) => problems.length > 0) ? 1 : 0;
