import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE_RUN, AXE_SOURCE } from '../browser/axe.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import type { FirefoxPopup } from '../browser/firefox-popup.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const KESTREL = 'https://www.kestrel-analytics.example/';
const SHOWN_MS = 10_000;

let server: SiteServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites(sampleSites());
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort });
  await firefox.open(KESTREL);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function openCard(): Promise<FirefoxPopup> {
  const popup = await firefox.clickToolbar();
  await until(SETTLED_MS + 1_000, 'a settled popup', async () => {
    const attributes = await popup.attributes('[data-state]');
    return attributes?.['data-reading'] === 'false' ? attributes : null;
  });
  return popup;
}

interface Key {
  key: string;
  code: string;
  modifiers?: readonly string[];
}

/** A key as the keyboard sends it: to the browser's window, which hands it to whatever has the focus. */
async function press({ key, code, modifiers = [] }: Key): Promise<void> {
  await firefox.inBrowser(
    `
    const [key, code, modifiers] = args;
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const held = modifiers.map((one) => new KeyboardEvent('', { key: one, code: one + 'Left' }));
    for (const one of held) keyboard.keydown(one);
    const pressed = new KeyboardEvent('', { key, code });
    keyboard.keydown(pressed);
    keyboard.keyup(pressed);
    for (const one of held) keyboard.keyup(one);`,
    key,
    code,
    modifiers,
  );
}

async function shows(popup: FirefoxPopup, selector: string): Promise<void> {
  await until(SHOWN_MS, selector, () => popup.attributes(selector));
}

async function isSound(popup: FirefoxPopup): Promise<void> {
  expect(await popup.evaluate(`${AXE_SOURCE};\n${AXE_RUN}`)).toEqual([]);
}

test('what is known already is one click, and taken back by another, in Firefox', async () => {
  const popup = await openCard();
  await popup.click('[data-first-run] button');
  await shows(popup, '[data-know] fieldset button');
  await isSound(popup);
  expect(await popup.click('[data-know] fieldset button')).toBe(true);
  await shows(popup, '[data-verdict=negative]');
  await isSound(popup);
  expect(await popup.click('[data-undo]')).toBe(true);
  await shows(popup, '[data-verdict=undecided]');
  await popup.close();
});

test('a second press of the command closes the popup, in Firefox', async () => {
  await openCard();
  await until(SHOWN_MS, 'no popup', async () => {
    await press({ key: 'L', code: 'KeyL', modifiers: ['Alt', 'Shift'] });
    const isOpen = await firefox.inBrowser(
      `return document.querySelector('browser[webextension-view-type="popup"]') !== null;`,
    );
    return isOpen ? null : true;
  });
});
