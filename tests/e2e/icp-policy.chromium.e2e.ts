import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { openStudioInChromium, type StudioTab } from '../browser/studio-tab.ts';
import { fileOf, HOST, type IcpHost, makeHost, SOURCE_URL, teamText } from './icp-host.ts';

/** Where Chromium on Linux looks for an administrator's policies, and notices changes. */
const POLICIES = '/etc/chromium/policies/managed';

let host: IcpHost;
let server: SiteServer;
let chromium: Chromium;
let studio: StudioTab;
let policyFile: string;
beforeAll(async () => {
  host = await makeHost();
  server = await serveSites(host.sites, { extensionAsks: [HOST] });
  // Before the browser starts: it watches only a folder that is there.
  mkdirSync(POLICIES, { recursive: true });
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
  policyFile = join(POLICIES, `icp-lens-test-${chromium.extensionId}.json`);
  studio = await openStudioInChromium(chromium);
});
afterAll(async () => {
  if (policyFile !== undefined) rmSync(policyFile, { force: true });
  await chromium?.close();
  await server?.close();
});

function setPolicy(policy: object): void {
  const extensions = { [chromium.extensionId]: policy };
  writeFileSync(policyFile, JSON.stringify({ '3rdparty': { extensions } }));
}

describe('a policy in Chromium, followed live', () => {
  test('without one the user adds sources', async () => {
    expect(await studio.shows('Add an address')).not.toContain('Set by your organization');
  });

  test('it sets the source and locks the page, without a reload', async () => {
    const { publicKey, teamKey } = host.keys;
    const file = await fileOf(teamText(3), host.keys);
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    host.answer((_, response) => void response.writeHead(200, headers).end(file));
    setPolicy({ sources: [{ url: SOURCE_URL, publicKey, teamKey }] });
    const text = await studio.shows('Set by your organization');
    expect(text).not.toContain('Add an address');
    expect(text).not.toContain('Change keys');
    await studio.click('Sync now');
    await studio.shows('Team, version 3');
  });

  test('an ICP that stands in the policy itself is in use at once', async () => {
    setPolicy({ icps: [teamText(4)] });
    const text = await studio.shows('Team, version 4');
    expect(text).toContain('Stands in the policy of your organization');
  });

  test('one that cannot be used says where, and takes nothing away', async () => {
    setPolicy({ sources: [{ url: 'http://icp.acme.example/' }] });
    const text = await studio.shows('there is an error at “sources.0.url”');
    expect(text).toContain('Team, version 4');
    expect(text).not.toContain('Add an address');
  });

  test('when it is taken away the user decides again', async () => {
    setPolicy({});
    const text = await studio.shows('Add an address');
    expect(text).toContain('Team, version 4');
    expect(text).not.toContain('Set by your organization');
  });
});
