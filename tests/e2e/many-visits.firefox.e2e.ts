import { afterAll, beforeAll } from 'vitest';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EVERYTHING_STORED } from '../browser/everything-stored.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { copyWithHosts, type LabCopy } from '../browser/lab-copy.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { visitAll } from '../browser/visit-in-tab.ts';
import { personalSite } from './personal-visits.ts';
import { visitsSuite } from './visits-suite.ts';
import { workSites } from './work-visits.ts';

/** Tabs that nobody looks at would be slowed, and a read has a limit. */
const AWAKE = {
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'dom.ipc.processPriorityManager.enabled': false,
};

let server: SiteServer;
let copy: LabCopy;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites({ ...workSites(), ...personalSite });
  copy = copyWithHosts(ensureBuild('firefox'), ['https://*/*']);
  firefox = await launchFirefox({ extensionDir: copy.folder, proxyPort: server.proxyPort, prefs: AWAKE });
  await firefox.open(`${firefox.extensionUrl}studio.html#/privacy`);
});
afterAll(async () => {
  await firefox?.close();
  copy?.remove();
  await server?.close();
});

visitsSuite(() => ({
  visit: (urls) => visitAll((body) => firefox.inPage(body), urls),
  kept: async () => String(await firefox.inPage(`return await ${EVERYTHING_STORED};`)),
}));
