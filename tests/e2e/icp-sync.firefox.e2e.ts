import { afterAll, beforeAll, describe } from 'vitest';
import { ensureBuild } from '../browser/ensure-build.ts';
import type { Firefox } from '../browser/firefox.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import type { StudioTab } from '../browser/studio-tab.ts';
import { openStudioInFirefox } from '../browser/studio-tab.ts';
import { HOST, type IcpHost, makeHost } from './icp-host.ts';
import { syncSteps } from './icp-sync-steps.ts';

let host: IcpHost;
let server: SiteServer;
let firefox: Firefox;
let studio: StudioTab;
beforeAll(async () => {
  host = await makeHost();
  server = await serveSites(host.sites, { extensionAsks: [HOST] });
  firefox = await launchFirefox({
    extensionDir: ensureBuild('firefox'),
    proxyPort: server.proxyPort,
    // The user's "Allow": headless Firefox has nobody to click it.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  studio = await openStudioInFirefox(firefox);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

describe('an ICP from a host, in Firefox', () => {
  syncSteps(() => ({ studio, host, server }));
});
