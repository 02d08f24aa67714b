import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { DEEPER_SITES, deeperSites } from './deeper-sites.ts';
import { compareLooks, type KnownOf, knownOf, type VerdictRowShape } from './deeper-suite.ts';
import { stubbornSites } from './stubborn-sites.ts';

const LOOK_MS = 45_000;
const OFFER = '[data-next="deeper"] button';

const readRows = (table: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('icp-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const request = opening.result.transaction('${table}').objectStore('${table}').getAll();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(request.result)); };
  };
})`;

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

async function look(host: string) {
  await firefox.open(`https://${host}/`);
  const popup = await firefox.clickToolbar();
  await until(2 * SETTLED_MS, 'a settled popup', () =>
    popup.attributes('[data-state][data-reading="false"]'),
  );
  const known = async (): Promise<KnownOf> => {
    const rows: VerdictRowShape[] = JSON.parse(String(await popup.evaluate(readRows('verdicts'))));
    return knownOf(rows, host);
  };
  const before = await known();
  await until(LOOK_MS, 'the offer', () => popup.click(OFFER));
  const state = await until(LOOK_MS, 'the end of the look', async () => {
    const found = (await popup.attributes('[data-deeper]'))?.['data-deeper'];
    return found === undefined || found === 'running' ? null : found;
  });
  const text = await popup.text();
  const after = await known();
  const logged: { url: string; purpose: string }[] = JSON.parse(
    String(await popup.evaluate(readRows('requests'))),
  );
  await popup.close();
  return { state, text, before, after, logged: logged.filter(({ url }) => new URL(url).hostname === host) };
}

describe('a deeper look at twelve sites, in Firefox', () => {
  const looks: Record<string, [before: KnownOf, after: KnownOf]> = {};
  test.each(Object.entries(DEEPER_SITES))('%s', async (host, site) => {
    const from = server.requests.length;
    const { state, before, after, logged } = await look(host);
    expect(state).toBe('done');
    const wanted = ['/robots.txt', ...Object.keys(site.pages)].toSorted();
    const paths = logged.map(({ url }) => new URL(url).pathname);
    expect(paths[0]).toBe('/robots.txt');
    expect(paths.length).toBeGreaterThanOrEqual(3);
    for (const path of paths) expect(wanted).toContain(path);
    const sent = server.requests.slice(from).filter(({ url }) => url.startsWith(`https://${host}/`));
    for (const { method, headers } of sent) {
      expect(method).toBe('GET');
      expect(headers.cookie).toBeUndefined();
    }
    // Firefox shows the page what was fetched from it, and nothing else.
    const seen = await firefox.inPage(
      'return performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);',
    );
    for (const path of seen as string[]) expect([...wanted, '/favicon.ico']).toContain(path);
    looks[host] = [before, after];
  });

  test('more is known of every one and more are decided than before', () => {
    const { text, knownBefore, knownAfter, decidedBefore, decidedAfter } = compareLooks(looks);
    process.stderr.write(`${text}\n`);
    expect(knownAfter).toBeGreaterThan(knownBefore);
    expect(decidedAfter).toBeGreaterThan(decidedBefore);
  });
});

describe('sites that do not want to, in Firefox', () => {
  test('a redirect off the site, a missing page, 30 MB and a forbidding robots.txt: each with its reason', async () => {
    const { state, text } = await look('www.stubbornly.example');
    expect(state).toBe('done');
    expect(text).toContain('Careers: leads to another site, not followed');
    expect(text).toContain('Imprint: does not exist any more');
    expect(text).toContain('About: too large to read');
    expect(text).toContain('Press: their robots.txt asks not to read it');
    expect(server.refused.filter((host) => host.startsWith('jobs.elsewhere'))).toEqual([]);
  });

  test('a page whose own policy forbids it and one without an origin say so', async () => {
    // Some versions put the page's policy on it, some do not: either way the card says what came of it.
    expect(['blocked', 'done']).toContain((await look('www.shutwell.example')).state);
    expect((await look('www.sandboxwell.example')).state).toBe('sandboxed');
  });
});
