import { expect, test } from 'vitest';
import { joinFragment } from '#lib/icp/join-link.ts';
import { until } from '../browser/deadline.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { BROWSERS_OWN } from '../browser/serve-sites.ts';
import type { StudioTab } from '../browser/studio-tab.ts';
import { ELSEWHERE, fileOf, HOST, type IcpHost, REFUSALS, SOURCE_URL, teamText } from './icp-host.ts';

/** What the steps need; read when they run, because it is set up before them. */
export interface Scene {
  studio: StudioTab;
  host: IcpHost;
  server: SiteServer;
}

/** Reads a table in the studio's page. */
const rowsOf = (table: string) => `
  const opening = indexedDB.open('icp-lens');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const request = db.transaction('${table}').objectStore('${table}').getAll();
  const rows = await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  db.close();
  return JSON.stringify(rows);`;

/** As if the last try had been long ago and good: by hand one may ask every thirty seconds, and a host may want longer. */
const LONG_AGO = `
  const opening = indexedDB.open('icp-lens');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const transaction = db.transaction('icpSources', 'readwrite');
  const table = transaction.objectStore('icpSources');
  table.getAll().onsuccess = ({ target }) => {
    for (const row of target.result) {
      table.put({ ...row, lastTry: null, lastError: null, nextTry: Date.now() - 1000 });
    }
  };
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  db.close();`;

async function tableOf<Row>(studio: StudioTab, table: string): Promise<Row[]> {
  return JSON.parse(String(await studio.run(rowsOf(table))));
}

const inUse = async (studio: StudioTab) =>
  (await tableOf<{ id: string; version: number; active: boolean }>(studio, 'icps'))
    .filter(({ active }) => active)
    .map(({ id, version }) => `${id} ${version}`);

/** What the source's card says once the last try has failed. */
async function trouble(studio: StudioTab): Promise<string> {
  await studio.shows('stays in use. Next look');
  return String(
    await studio.run(`return document.querySelector('[data-source] [data-tone=open]').innerText;`),
  );
}

async function syncNow(studio: StudioTab): Promise<void> {
  await studio.run(LONG_AGO);
  await studio.click('Sync now');
}

/** From the first join link to the last refusal, in this order. `scene` is called by each step. */
export function syncSteps(scene: () => Scene): void {
  test('a join link says what it will do, does nothing by itself, and leaves the address bar', async () => {
    const { studio, host, server } = scene();
    const { publicKey, teamKey } = host.keys;
    host.serve(await fileOf(teamText(7), host.keys));
    const fragment = joinFragment({ url: SOURCE_URL, publicKey, teamKey, sites: ['news.example'] });
    await studio.go(`#/sync/${fragment}`);
    const text = await studio.shows('Join your team');
    for (const words of [
      HOST,
      'signed with the key',
      'team key',
      'news.example',
      'Nothing has happened yet',
    ]) {
      expect(text).toContain(words);
    }
    expect(await studio.address()).toMatch(/#\/sync\/join$/);
    expect(server.requests).toEqual([]);
    expect(await inUse(studio)).toEqual(['mid-market-b2b-saas 1']);
  });

  test('joining syncs at once, and the sample makes room', async () => {
    const { studio, server } = scene();
    await studio.click('Join');
    await studio.shows('Up to date, confirmed just now');
    expect(await studio.text()).toContain('Team, version 7');
    expect(await inUse(studio)).toEqual(['team 7']);
    expect(server.requests.map(({ url }) => url)).toEqual([SOURCE_URL]);
  });

  test('asked again, the host answers that nothing is new', async () => {
    const { studio, server } = scene();
    const before = server.requests.length;
    await syncNow(studio);
    await until(10_000, 'a second request', async () => server.requests[before] ?? null);
    expect(server.requests[before]?.headers['if-none-match']).toBe('"1"');
    await studio.shows('Up to date, confirmed just now');
    const log = await tableOf<{ status: number; url: string }>(studio, 'requests');
    expect(log.map(({ status, url }) => `${status} ${url}`)).toEqual([
      `200 ${SOURCE_URL}`,
      `304 ${SOURCE_URL}`,
    ]);
  });

  test('at once a third time is too soon', async () => {
    const { studio, server } = scene();
    const before = server.requests.length;
    await studio.click('Sync now');
    await studio.shows('That was a moment ago');
    expect(server.requests.length).toBe(before);
  });

  test('a new version comes by the alarm, without a click', async () => {
    const { studio, host } = scene();
    host.serve(await fileOf(teamText(8, { changes: 'Agencies are out' }), host.keys));
    await studio.run(LONG_AGO);
    await studio.run(`await (globalThis.browser ?? chrome).alarms.create('icp-sync', { when: Date.now() });`);
    await studio.shows('Team, version 8');
    expect(await inUse(studio)).toEqual(['team 8']);
    const versions = await tableOf<{ version: number; note: string | null }>(studio, 'icpVersions');
    expect(versions.map(({ version, note }) => [version, note])).toEqual([
      [7, null],
      [8, 'Agencies are out'],
    ]);
  });

  test('the next look is in an hour', async () => {
    const { studio } = scene();
    const minutes = await studio.run(`
      const alarm = await (globalThis.browser ?? chrome).alarms.get('icp-sync');
      return (alarm.scheduledTime - Date.now()) / 60000;`);
    expect(Number(minutes)).toBeGreaterThan(58);
    expect(Number(minutes)).toBeLessThanOrEqual(60);
  });

  for (const { name, says, serve } of REFUSALS) {
    test(`${name}: version 8 stays, and the reason is said`, async () => {
      const { studio, host } = scene();
      await serve(host);
      await syncNow(studio);
      const text = await trouble(studio);
      expect(text).toContain(says);
      expect(text).toContain('Version 8 stays in use');
      expect(await inUse(studio)).toEqual(['team 8']);
    });
  }

  test('a slow host is given up after ten seconds', async () => {
    const { studio, host } = scene();
    host.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 500);
      response.on('close', () => clearInterval(timer));
    });
    await syncNow(studio);
    const start = Date.now();
    expect(await trouble(studio)).toContain('longer than 10 seconds');
    expect(Date.now() - start).toBeLessThan(13_000);
    expect(await inUse(studio)).toEqual(['team 8']);
  });

  test('a version waits for the day that it names', async () => {
    const { studio, host } = scene();
    const later = { effectiveFrom: '2099-01-01', reviewBy: '2099-03-01' };
    host.serve(await fileOf(teamText(9, later), host.keys));
    await syncNow(studio);
    const text = await studio.shows('Version 9 has arrived and takes effect on 2099-01-01');
    expect(text).toContain('Team, version 8');
    expect(text).toContain('Use it now');
    expect(await inUse(studio)).toEqual(['team 8']);
    await studio.go('#/icp');
    await studio.shows('From 1 Jan 2099: version 9');
    await studio.go('#/sync');
  });

  test('an older version is used when the user insists, and only then', async () => {
    const { studio, host } = scene();
    host.serve(await fileOf(teamText(6), host.keys));
    await syncNow(studio);
    expect(await trouble(studio)).toContain('Version 6 is older than version 8');
    await studio.click('Use it all the same');
    await studio.shows('Use the refused version?');
    await studio.click('Use it all the same');
    await studio.shows('Team, version 6');
    expect(await inUse(studio)).toEqual(['team 6']);
  });

  test('everything that reached a host says nothing about the user or the installation', () => {
    const { server } = scene();
    expect(server.requests.filter(({ url }) => new URL(url).hostname === ELSEWHERE)).toEqual([]);
    expect(server.refused.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
    const names = new Set(server.requests.flatMap(({ headers }) => Object.keys(headers)));
    for (const { method, url, headers } of server.requests) {
      expect([method, url]).toEqual(['GET', SOURCE_URL]);
      expect(JSON.stringify(headers)).not.toMatch(/extension|team|icp-lens/i);
      expect(headers['accept-language']).toBe('*');
    }
    process.stderr.write(`request headers: ${[...names].sort().join(', ')}\n`);
    expect([...names].filter((name) => !HARMLESS.has(name))).toEqual([]);
  });
}

/** Headers that the browser sends with every request of everybody, and the ETag that the host gave out itself. */
const HARMLESS = new Set([
  ...['host', 'connection', 'user-agent', 'accept', 'accept-encoding', 'accept-language', 'if-none-match'],
  ...['cache-control', 'pragma', 'priority', 'te', 'sec-gpc'],
  ...['sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'sec-fetch-storage-access'],
  ...['sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform'],
]);
