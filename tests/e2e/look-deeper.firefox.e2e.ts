import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { lookInFirefox } from './deeper-firefox.ts';
import { DEEPER_SITES, deeperSites } from './deeper-sites.ts';
import { stubbornSites } from './stubborn-sites.ts';

/** One of the twelve sites; all are measured by `npm run -s bench -- deeper --firefox`. */
const HOST = 'www.nordhavel.example';

let server: SiteServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites({ ...deeperSites(), ...stubbornSites() });
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('a deeper look in Firefox asks for pages of the site alone, and more is known after it', async () => {
  const site = DEEPER_SITES[HOST];
  const from = server.requests.length;
  const { state, before, after, logged } = await lookInFirefox(firefox, HOST);
  expect(state).toBe('done');
  const wanted = ['/robots.txt', ...Object.keys(site?.pages ?? {})];
  const paths = logged.map(({ url }) => new URL(url).pathname);
  expect(paths[0]).toBe('/robots.txt');
  expect(paths.length).toBeGreaterThanOrEqual(3);
  for (const path of paths) expect(wanted).toContain(path);
  const sent = server.requests.slice(from).filter(({ url }) => url.startsWith(`https://${HOST}/`));
  for (const { method, headers } of sent) {
    expect(method).toBe('GET');
    expect(headers.cookie).toBeUndefined();
  }
  // Firefox shows the page what was fetched from it, and nothing else.
  const seen = await firefox.inPage(
    'return performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);',
  );
  for (const path of seen as string[]) expect([...wanted, '/favicon.ico']).toContain(path);
  expect(after.known).toBeGreaterThan(before.known);
});

describe('sites that do not want to, in Firefox', () => {
  test('a login, a PDF and a page that never comes: each with its reason, and the rest goes on', async () => {
    const { state, text } = await lookInFirefox(firefox, 'www.reluctantly.example');
    expect(state).toBe('done');
    expect(text).toContain('Imprint: asks for a login');
    expect(text).toContain('About: is a file, not a page');
    expect(text).toContain('Careers: took too long');
    expect(text).toContain('Press added: recent events');
  });

  test('a page whose own policy forbids it and one without an origin say so', async () => {
    // Some versions put the page's policy on it, some do not: either way the card says what came of it.
    expect(['blocked', 'done']).toContain((await lookInFirefox(firefox, 'www.shutwell.example')).state);
    expect((await lookInFirefox(firefox, 'www.sandboxwell.example')).state).toBe('sandboxed');
  });
});
