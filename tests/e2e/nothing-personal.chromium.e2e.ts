import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EVERYTHING_STORED } from '../browser/everything-stored.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { linkedinCopy } from './linkedin-copy.ts';
import { TRACES, VISITS } from './personal-traces.ts';

const PETRA = 'https://www.linkedin.com/in/petra-person/';

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites({ 'www.linkedin.com': linkedinCopy() });
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function readPage(url: string): Promise<{ page: Page; popup: Page; state: string; text: string }> {
  const page = await chromium.open(url);
  const popup = await chromium.clickToolbar(page);
  const { state, text } = await settledCard(popup);
  return { page, popup, state, text };
}

async function expectNothingPersonal(popup: Page): Promise<string> {
  const kept = String(await popup.evaluate(EVERYTHING_STORED));
  for (const trace of TRACES) expect(kept).not.toMatch(trace);
  return kept;
}

describe('what is kept of LinkedIn, in Chromium', () => {
  test('company pages: facts of companies; no person, no address of one, no markup', async () => {
    let kept = '';
    for (const url of VISITS) {
      const { page, popup, state } = await readPage(url);
      expect([url, state]).toEqual([url, url === PETRA ? 'profile-offer' : 'account']);
      kept = await expectNothingPersonal(popup);
      await page.close();
    }
    for (const name of ['Brightwell Analytics', 'Harbor Freightways', 'Talgrund Werke', 'Pelican Ops AI']) {
      expect(kept).toContain(name);
    }
  });

  test('a profile: asked once, then the employer and the kind of job are shown and nothing is kept', async () => {
    const { page, popup, state } = await readPage(PETRA);
    expect(state).toBe('profile-offer');
    const [yes] = await popup.$$('main button');
    await yes?.click();
    await popup.waitForSelector('[data-state="person"]', { timeout: 6_000 });
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('Brightwell Analytics');
    expect(text).toMatch(/Right person|Wrong person|Cannot tell yet/);
    expect(text).not.toMatch(/Petra/);
    const kept = await expectNothingPersonal(popup);
    expect(kept).toContain('"readsProfiles":true');
    expect(await chromium.badgeText()).toBe('');
    await page.close();
  });
});
