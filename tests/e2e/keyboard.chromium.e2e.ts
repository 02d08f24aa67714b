import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { settledCard } from '../browser/popup-card.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const KESTREL = 'https://www.kestrel-analytics.example/';
const NORTHWIND = 'https://www.northwind-logistics.example/';
const TINY_PAYROLL = 'https://www.linkedin.com/company/tiny-payroll';
const CLOSED_MS = 10_000;
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

const NAME_OF_FOCUSED = `(({ ariaLabel, labels, textContent }) =>
  ariaLabel || labels?.[0]?.textContent || textContent)(document.activeElement)`;

/** Presses Tab until the control that is called `name`, or one that a name of this form has, has the keyboard. */
async function tabTo(popup: Page, name: string | RegExp): Promise<void> {
  const stops: string[] = [];
  for (let press = 0; press < MAX_STOPS; press += 1) {
    const focused = String(await popup.evaluate(NAME_OF_FOCUSED));
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    stops.push(focused);
    await popup.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach "${name}", only: ${stops.join(' | ')}`);
}

async function openCard(url: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  return { page, popup };
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

test('by keyboard alone: what decides it is read, what is known already is answered and taken back', async () => {
  const { page, popup } = await openCard(KESTREL);
  // The first run's note takes room: put away, it leaves it to the questions.
  await tabTo(popup, 'Got it');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-decides] li');
  await popup.waitForSelector('[data-know] > fieldset');
  await tabTo(popup, /^Size: /);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-verdict=negative]');
  expect((await settledCard(popup)).text).toContain('Your word: ');
  expect(await findViolations(popup)).toEqual([]);
  await tabTo(popup, 'Undo');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-verdict=undecided]');
  expect((await settledCard(popup)).text).toContain('Taken back.');
  await page.close();
});

test('by keyboard alone: what is folded opens and is in sight', async () => {
  const { page, popup } = await openCard(TINY_PAYROLL);
  await tabTo(popup, /^Would otherwise score/);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('details[open] [data-side]');
  const last = await popup.$eval('details[open] li:last-child', (one) => one.getBoundingClientRect().top);
  expect(last).toBeLessThan(Number(await popup.evaluate('innerHeight')));
  // At the end of the page nothing stands behind the bar of actions.
  await popup.keyboard.press('End');
  expect(await findViolations(popup)).toEqual([]);
  await page.close();
});

test('single keys do what the titles of their buttons say', async () => {
  const { page, popup } = await openCard(NORTHWIND);
  await popup.keyboard.press('?');
  await popup.waitForFunction(`document.body.innerText.includes('Keys: E evidence')`);
  await popup.keyboard.press('c');
  await popup.waitForFunction(`document.body.innerText.includes('Card copied.')`);
  await popup.keyboard.press('e');
  await popup.waitForSelector('[data-place=evidence] [data-view]');
  await tabTo(popup, 'Back to the card');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-opens=evidence]');
  await popup.keyboard.press('f');
  const field = await popup.waitForSelector('[data-place=fix] input');
  // A letter that is typed is no command.
  await field?.focus();
  await popup.keyboard.type('cel');
  expect(await field?.evaluate((one) => one.value)).toBe('cel');
  await tabTo(popup, 'Back to the card');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-opens=evidence]');
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('linkedin.com/company/'));
  // The popup goes as the page comes.
  await popup.keyboard.press('l').catch(() => undefined);
  await (await (await opened).page())?.close();
  await page.close();
});

test('a second press of the command that opened the popup closes it', async () => {
  const { page, popup } = await openCard(KESTREL);
  const closed = new Promise<void>((resolve) => popup.once('close', () => resolve()));
  // It is listened to once the verdict stands; until then a press is nobody's.
  const isClosed = until(CLOSED_MS, 'a closed popup', async () => {
    await popup.keyboard.down('Alt');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('KeyL').catch(() => undefined);
    return popup.isClosed() ? true : null;
  });
  await Promise.race([closed, isClosed]);
  await page.close();
});
