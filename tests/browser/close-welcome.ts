import type { Browser, Target } from 'puppeteer-core';
import { until } from './deadline.ts';
import type { Firefox } from './firefox.ts';

/** It opens within a second of the installation; on a machine with much to do, much later. */
const WELCOME_MS = 15_000;
/** A profile that was used before mostly opens none. */
const USED_MS = 2_000;
const ADDRESS = '/studio.html#/welcome';

/** Opened at the installation, it would come to the front amid a test. */
export async function closeWelcomeInChromium(browser: Browser, isUsed: boolean): Promise<void> {
  const isWelcome = (target: Target) => target.url().endsWith(ADDRESS);
  const target = await browser
    .waitForTarget(isWelcome, { timeout: isUsed ? USED_MS : WELCOME_MS })
    .catch(() => null);
  await (await target?.page())?.close();
}

/** The same in Firefox. */
export async function closeWelcomeInFirefox({ inBrowser }: Pick<Firefox, 'inBrowser'>): Promise<void> {
  const close = `
    const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('${ADDRESS}'));
    if (tab) gBrowser.removeTab(tab);
    return tab ? true : null;`;
  await until(WELCOME_MS, 'the welcome page', () => inBrowser(close)).catch(() => undefined);
}
