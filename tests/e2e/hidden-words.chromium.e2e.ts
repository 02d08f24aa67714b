import { afterAll, beforeAll } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { hiddenWordsSuite, readerOf, WORDS_HOST, wordsPage } from './hidden-words.ts';

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites({ [WORDS_HOST]: wordsPage });
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

hiddenWordsSuite(async () => {
  const page = await chromium.open(`https://${WORDS_HOST}/`);
  return (await page.evaluate(readerOf(ensureBuild('chromium')))) as never;
});
