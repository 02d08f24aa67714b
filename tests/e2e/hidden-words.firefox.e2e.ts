import { afterAll, beforeAll } from 'vitest';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { hiddenWordsSuite, readerOf, WORDS_HOST, wordsPage } from './hidden-words.ts';

let server: SiteServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites({ [WORDS_HOST]: wordsPage });
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

hiddenWordsSuite(async () => {
  await firefox.open(`https://${WORDS_HOST}/`);
  return (await firefox.inPage(`return ${readerOf(ensureBuild('firefox'))}`)) as never;
});
