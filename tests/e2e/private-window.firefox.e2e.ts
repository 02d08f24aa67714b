import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import starter from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import type { Firefox } from '../browser/firefox.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { FirefoxPopup } from '../browser/firefox-popup.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const COMPANY = 'https://www.linkedin.com/company/tiny-payroll';

const OTHER_COMPANY = 'https://www.kestrel-analytics.example/';

const LIST_ACCOUNTS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('icp-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const request = opening.result.transaction('accounts').objectStore('accounts').getAllKeys();
    request.onsuccess = () => resolve(request.result.join(' '));
  };
})`;

const PASTE = `
  const field = document.querySelector('textarea');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, args[0]);
  field.dispatchEvent(new Event('input', { bubbles: true }));`;
const CLICK = `
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === args[0] && !one.disabled);
  button?.click();
  return button ? true : null;`;

let server: SiteServer;
beforeAll(async () => {
  server = await serveSites(sampleSites());
});
afterAll(() => server?.close());

async function launch(prefs: Record<string, boolean>): Promise<Firefox> {
  const extensionDir = ensureBuild('firefox');
  return launchFirefox({ extensionDir, proxyPort: server.proxyPort, allowPrivateBrowsing: true, prefs });
}

/** The verdict that a click shows, and whether the card says that nothing was stored. */
async function clickedVerdict(
  firefox: Firefox,
): Promise<{ verdict: string; text: string; popup: FirefoxPopup }> {
  const popup = await firefox.clickToolbar();
  const root = await until(SETTLED_MS + 1_000, 'a settled popup', async () => {
    const attributes = await popup.attributes('[data-state]');
    return attributes?.['data-reading'] === 'false' ? attributes : null;
  });
  return { verdict: root['data-verdict'] ?? '', text: await popup.text(), popup };
}

/** Keys of the accounts in the database, as the popup of a normal window sees it. */
async function accountsStored(popup: FirefoxPopup): Promise<string[]> {
  return String(await popup.evaluate(LIST_ACCOUNTS)).split(' ');
}

describe('a private window, in Firefox', () => {
  test('shows the verdict and stores nothing', async () => {
    const firefox = await launch({});
    try {
      await firefox.openPrivateWindow();
      await firefox.open(COMPANY);
      const { verdict, text } = await clickedVerdict(firefox);
      expect(verdict, text).toBe('negative');
      expect(text.toLowerCase()).toContain('private');
      await firefox.leavePrivateWindow();
      await firefox.open(OTHER_COMPANY);
      const { popup } = await clickedVerdict(firefox);
      expect(await accountsStored(popup)).toEqual(['kestrel-analytics.example']);
    } finally {
      await firefox.close();
    }
  });

  test('a browser that is always private and lets extensions store nothing still shows the verdict', async () => {
    const firefox = await launch({ 'browser.privatebrowsing.autostart': true });
    try {
      await firefox.open(COMPANY);
      const { verdict, text } = await clickedVerdict(firefox);
      expect(verdict).toBe('negative');
      expect(text).toContain('keeps no history');

      // An ICP brought by hand stays all the same: it lives in the settings.
      await firefox.open(`${firefox.extensionUrl}studio.html#/icp`);
      await until(10_000, 'the notice', () =>
        firefox.inPage(`return document.querySelector('[data-notice=private]') ? true : null;`),
      );
      await firefox.inPage(PASTE, JSON.stringify({ ...starter, id: 'team', name: 'Team ICP', version: 7 }));
      await until(10_000, 'the ICP', () => firefox.inPage(CLICK, 'Look at it'));
      await until(10_000, 'what it is', () => firefox.inPage(CLICK, 'Use it'));
      await until(10_000, 'the ICP in use', () =>
        firefox.inPage(
          `return document.body.innerText.includes('Team ICP, version 7, is in use') ? true : null;`,
        ),
      );
      await firefox.open(OTHER_COMPANY);
      expect((await clickedVerdict(firefox)).text).toContain('Team ICP');
    } finally {
      await firefox.close();
    }
  });
});
