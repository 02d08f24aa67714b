import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { openStudioInChromium } from '../browser/studio-tab.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const SHOWN_MS = 10_000;

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

test("the sample ICP's own line leads to the studio once the first run's note is put away", async () => {
  const site = await chromium.open('https://www.kestrel-analytics.example/');
  const first = await chromium.clickToolbar(site);
  await settledCard(first);
  await first.click('button ::-p-text(Got it)');
  await first.waitForSelector('button ::-p-text(Use your own)');
  await first.click('button ::-p-text(Use your own)');
  const target = await chromium.browser.waitForTarget((one) => one.url().includes('studio.html'), {
    timeout: SHOWN_MS,
  });
  const studio = await target.page();
  await studio?.waitForSelector('[data-page=welcome] h1');
  await studio?.close();
  await site.close();
});

test("the studio's switch decides whether people's profiles are read", async () => {
  const studio = await openStudioInChromium(chromium);
  await studio.go('#/privacy');
  const box = "Read the employer from people's profile pages";
  const choice = () =>
    studio.page.evaluate(
      "chrome.storage.local.get('readsProfiles').then(({ readsProfiles }) => readsProfiles ?? null)",
    );
  expect(await choice()).toBeNull();
  for (const wanted of [true, false]) {
    await studio.page.click(`::-p-aria([name="${box}"][role="checkbox"])`);
    await until(SHOWN_MS, `the choice ${wanted}`, async () => (await choice()) === wanted || null);
  }
});
