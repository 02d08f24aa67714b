import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EVERYTHING_STORED } from '../browser/everything-stored.ts';
import { copyWithHosts, type LabCopy } from '../browser/lab-copy.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { visitAll } from '../browser/visit-in-tab.ts';
import { personalSite } from './personal-visits.ts';
import { visitsSuite } from './visits-suite.ts';
import { WORK_PAGES, workSites } from './work-visits.ts';

let server: SiteServer;
let copy: LabCopy;
let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  server = await serveSites({ ...workSites(), ...personalSite });
  copy = copyWithHosts(ensureBuild('chromium'), ['https://*/*']);
  chromium = await launchChromium({ extensionDir: copy.folder, proxyPort: server.proxyPort });
  page = await chromium.open(`chrome-extension://${chromium.extensionId}/icon/16.png`);
});
afterAll(async () => {
  await chromium?.close();
  copy?.remove();
  await server?.close();
});

visitsSuite(() => ({
  visit: (urls) => visitAll((body) => page.evaluate(`(async () => {${body}})()`), urls),
  kept: async () => String(await page.evaluate(EVERYTHING_STORED)),
}));

test('a click on a work page says what it is', async () => {
  const tab = await chromium.open(WORK_PAGES[0] ?? '');
  const popup = await chromium.clickToolbar(tab);
  const { state, text } = await settledCard(popup);
  expect(state).toBe('problem');
  expect(text).toContain('A work page, not a public website');
  expect(await chromium.badgeText()).toBe('');
});
