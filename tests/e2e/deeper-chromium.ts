import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type KnownOf, knownOf, LOOK_MS, type VerdictRowShape } from './deeper-suite.ts';

export async function knownIn(popup: Page, host: string): Promise<KnownOf> {
  return knownOf(await readTable<VerdictRowShape>(popup, 'verdicts'), host);
}

/** Clicks, asks for a deeper look and waits for its end. */
export async function lookInChromium(chromium: Chromium, url: string) {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup);
  const before = await knownIn(popup, new URL(url).hostname);
  await popup.waitForSelector('[data-next="deeper"] button', { timeout: LOOK_MS });
  // By key: what decides comes meanwhile, and the button moves.
  await popup.focus('[data-next="deeper"] button');
  await popup.keyboard.press('Enter');
  const state = await until(LOOK_MS, 'the end of the look', () =>
    popup.evaluate(() => {
      const found = document.querySelector<HTMLElement>('[data-deeper]')?.dataset.deeper;
      return found === undefined || found === 'running' ? null : found;
    }),
  );
  const lines = await popup.$$eval('[data-deeper] li', (items) => items.map((item) => item.innerText));
  return { page, popup, before, state, lines };
}
