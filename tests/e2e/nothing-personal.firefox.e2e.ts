import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EVERYTHING_STORED } from '../browser/everything-stored.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import type { FirefoxPopup } from '../browser/firefox-popup.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { linkedinCopy } from './linkedin-copy.ts';
import { TRACES, VISITS } from './personal-traces.ts';

const PETRA = 'https://www.linkedin.com/in/petra-person/';

let server: SiteServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites({ 'www.linkedin.com': linkedinCopy() });
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function settledState(popup: FirefoxPopup): Promise<string> {
  return until(SETTLED_MS + 1_000, 'a settled popup', async () => {
    const attributes = await popup.attributes('[data-state]');
    return attributes?.['data-reading'] === 'false' ? (attributes['data-state'] ?? null) : null;
  });
}

test('nothing personal is kept of LinkedIn, in Firefox', async () => {
  let kept = '';
  for (const url of VISITS) {
    await firefox.open(url);
    const popup = await firefox.clickToolbar();
    expect([url, await settledState(popup)]).toEqual([url, url === PETRA ? 'profile-offer' : 'account']);
    if (url === PETRA) {
      await popup.click('main button');
      await until(SETTLED_MS + 1_000, 'the person', () => popup.attributes('[data-state="person"]'));
      expect(await popup.text()).toContain('Brightwell Analytics');
    }
    kept = String(await popup.evaluate(EVERYTHING_STORED));
    for (const trace of TRACES) expect(kept).not.toMatch(trace);
    await popup.close();
  }
  expect(kept).toContain('Talgrund Werke');
  expect(kept).toContain('"readsProfiles":true');
});
