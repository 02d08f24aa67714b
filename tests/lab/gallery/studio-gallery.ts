import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { AXE_SOURCE } from '../../browser/axe.ts';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { ensureBuild } from '../../browser/ensure-build.ts';
import { copyWithHosts } from '../../browser/lab-copy.ts';
import { serveSites } from '../../browser/serve-sites.ts';
import { sampleSites } from '../sample-sites.ts';
import { type Finding, violatedRules } from './inspect.ts';
import { LANGUAGES, type Look, lookName, THEMES } from './look.ts';
import { overflowing } from './overflowing.ts';
import { drawSheet, STUDIO_PAGES } from './sheet.ts';
import { fillStudio } from './studio-contents.ts';

/** A usual screen, and half of a large one. */
const WIDTHS = [1280, 800] as const;
const HEIGHT = 900;

/**
 * Draws every page of the studio of the built extension, after a morning's work: what it shows of accounts, lists and
 * sources is real. German by the German words in the place of the English ones: which language Chromium speaks is the
 * system's to say.
 */
export async function drawStudio(out: string, looks: readonly Look[]): Promise<Finding[]> {
  const lab = copyWithHosts(ensureBuild('chromium'), []);
  const userDataDir = mkdtempSync(join(tmpdir(), 'icp-lens-studio-'));
  const server = await serveSites(sampleSites());
  const start = () => launchChromium({ extensionDir: lab.folder, proxyPort: server.proxyPort, userDataDir });
  const findings: Finding[] = [];
  try {
    let chromium = await start();
    const parts = await fillStudio(chromium);
    for (const language of LANGUAGES) {
      if (language === 'de') {
        await chromium.close();
        const german = readFileSync(join(lab.folder, '_locales/de/messages.json'), 'utf8');
        writeFileSync(join(lab.folder, '_locales/en/messages.json'), german);
        chromium = await start();
      }
      for (const look of looks.filter((one) => one.language === language)) {
        findings.push(...(await drawPages({ chromium, parts, look, out })));
      }
    }
    await chromium.close();
  } finally {
    await server.close().catch(() => undefined);
    lab.remove();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return findings;
}

interface Drawing {
  chromium: Chromium;
  /** Addresses behind the studio's `#/` by the names of their pictures. */
  parts: ReadonlyMap<string, string>;
  look: Look;
  out: string;
}

async function drawPages({ chromium, parts, look, out }: Drawing): Promise<Finding[]> {
  const folder = join(out, `studio-${lookName(look)}`);
  mkdirSync(folder, { recursive: true });
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: THEMES[look.theme] });
  const findings: Finding[] = [];
  for (const width of WIDTHS) {
    const names: string[] = [];
    await page.setViewport({ width, height: HEIGHT });
    for (const [part, address] of parts) {
      await openPart(page, `chrome-extension://${chromium.extensionId}/studio.html#/${address}`);
      const name = `${part}-${width}`;
      await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png`, fullPage: true });
      const problems = await overflowing(page);
      if (look.language === 'en') problems.push(...(await violatedRules(page, AXE_SOURCE, look)));
      const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
      findings.push({ name, look, height, fold: 0, lines: 0, problems });
      console.log(
        `studio ${lookName(look).padEnd(9)} ${name.padEnd(26)} ${height} px ${problems.join('; ')}`,
      );
      names.push(name);
    }
    const file = join(out, `sheet-studio-${lookName(look)}-${width}.png`);
    await drawSheet(chromium.browser, { folder, names, file, ...STUDIO_PAGES });
  }
  await page.close();
  return findings;
}

async function openPart(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('h1');
  // What the page reads from the database comes after its heading: drawn when nothing has changed for a while.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const QUIET_MS = 400;
        let timer = setTimeout(resolve, QUIET_MS);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, QUIET_MS);
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );
}
