import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { copyWithHosts, type LabCopy } from '../browser/lab-copy.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { openStudioInChromium } from '../browser/studio-tab.ts';
import { HOST, type IcpHost, makeHost } from './icp-host.ts';
import { syncSteps } from './icp-sync-steps.ts';

let host: IcpHost;
let server: SiteServer;
let lab: LabCopy;
let chromium: Chromium;
let studio: Awaited<ReturnType<typeof openStudioInChromium>>;
beforeAll(async () => {
  host = await makeHost();
  server = await serveSites(host.sites, { extensionAsks: [HOST] });
  lab = copyWithHosts(ensureBuild('chromium'), [`https://${HOST}/*`]);
  chromium = await launchChromium({ extensionDir: lab.folder, proxyPort: server.proxyPort });
  studio = await openStudioInChromium(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  lab?.remove();
});

describe('an ICP from a host, in Chromium', () => {
  syncSteps(() => ({ studio, host, server }));

  test('the page has no accessibility fault that axe finds', async () => {
    expect(await findViolations(studio.page)).toEqual([]);
  });
});
