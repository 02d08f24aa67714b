import { afterAll, beforeAll } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { SETTLED_MS, settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { collectLeftovers, emptyDatabase } from '../lab/read-leftovers.ts';
import { hostileSites } from './hostile-sites.ts';
import { type HostileReading, hostilePageSuite } from './hostile-suite.ts';

/** 200,000 elements take that long on a busy machine. */
const LOAD_MS = 40_000;

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites(hostileSites());
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function read(host: string): Promise<HostileReading> {
  await emptyDatabase(await chromium.serviceWorker());
  const page = await chromium.open(`https://${host}/`);
  // A person clicks on a page that is there; one that still loads is another test's.
  await page.waitForFunction('document.readyState === "complete"', { timeout: LOAD_MS });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const start = performance.now();
  const popup = await chromium.clickToolbar(page);
  popup.on('pageerror', (error) => errors.push(String(error)));
  const card = await settledCard(popup, 2 * SETTLED_MS);
  const ms = performance.now() - start;
  return {
    ...(await collectLeftovers(await chromium.serviceWorker())),
    card,
    ms,
    errors,
    pageTitle: await page.title(),
    inPopup: (code) => popup.evaluate(code),
  };
}

hostilePageSuite(read);
