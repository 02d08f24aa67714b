import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../browser/ensure-build.ts';
import type { Firefox } from '../browser/firefox.ts';
import { GECKO_ID, launchFirefox } from '../browser/firefox.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { openStudioInFirefox } from '../browser/studio-tab.ts';
import { fileOf, HOST, type IcpHost, makeHost, SOURCE_URL, teamText } from './icp-host.ts';

let host: IcpHost;
let server: SiteServer;
let firefox: Firefox;
const home = mkdtempSync(join(tmpdir(), 'icp-lens-home-'));
beforeAll(async () => {
  host = await makeHost();
  server = await serveSites(host.sites, { extensionAsks: [HOST] });
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const { publicKey, teamKey } = host.keys;
  const data = { sources: [{ url: SOURCE_URL, publicKey, teamKey }] };
  const manifest = { name: GECKO_ID, description: 'ICP', type: 'storage', data };
  writeFileSync(join(folder, `${GECKO_ID}.json`), JSON.stringify(manifest));
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort, home });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(home, { recursive: true, force: true });
});

test('a policy in Firefox sets the source and locks the page; a host that sends CORS is enough', async () => {
  const file = await fileOf(teamText(3), host.keys);
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  host.answer((_, response) => void response.writeHead(200, headers).end(file));
  const studio = await openStudioInFirefox(firefox);
  const text = await studio.shows('Set by your organization');
  expect(text).not.toContain('Add an address');
  expect(text).not.toContain('Remove');
  await studio.click('Sync now');
  await studio.shows('Team, version 3');
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${SOURCE_URL}`]);
});
