import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { settledCard } from '../browser/popup-card.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const TINY_PAYROLL = 'https://www.linkedin.com/company/tiny-payroll';
/** More stops than any card has. */
const MAX_STOPS = 40;

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites(sampleSites());
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** Presses Tab until the control that is called `name` has the keyboard. */
async function tabTo(popup: Page, name: string): Promise<void> {
  const stops: string[] = [];
  for (let press = 0; press < MAX_STOPS; press += 1) {
    const focused = String(
      await popup.evaluate(
        `(({ ariaLabel, labels, textContent }) => ariaLabel || labels?.[0]?.textContent || textContent)(document.activeElement)`,
      ),
    );
    if (focused === name) return;
    stops.push(focused);
    await popup.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach "${name}", only: ${stops.join(' | ')}`);
}

test('by keyboard alone: from the click to a corrected fact and a copied card', async () => {
  const page = await chromium.open(TINY_PAYROLL);
  const popup = await chromium.clickToolbar(page);
  expect((await settledCard(popup)).verdict).toBe('negative');

  await tabTo(popup, 'Fix a fact');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-place=fix] select');
  expect(await findViolations(popup)).toEqual([]);
  await tabTo(popup, 'Which fact');
  await popup.keyboard.type('Size');
  await tabTo(popup, 'What is right');
  await popup.keyboard.type('300');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-undo]');
  const corrected = await settledCard(popup);
  expect(corrected.verdict).not.toBe('negative');
  expect(corrected.text).toContain('300 people');
  expect(corrected.text).toContain('Size corrected and scored again.');
  expect(await chromium.badgeText()).not.toBe('NO');
  expect(await findViolations(popup)).toEqual([]);

  await tabTo(popup, 'Copy card');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(`document.body.innerText.includes('Card copied.')`);

  await tabTo(popup, 'Evidence');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-place=evidence]');
  expect(await popup.evaluate('document.body.innerText')).toMatch(/300 people[\s\S]*you/);
  expect(await findViolations(popup)).toEqual([]);
  await tabTo(popup, 'Undo: Size');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-verdict=negative]');
  expect(await chromium.badgeText()).toBe('NO');
  await page.close();
});
