import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { openStudioInChromium } from '../browser/studio-tab.ts';
import { sampleSites } from '../lab/sample-sites.ts';
import { teamText } from './icp-host.ts';

interface Row {
  account: string;
  icpId: string;
  verdict: { stamp: { icpVersion: number } };
}

/** As many as a seller reads in a week: enough for many slices. */
const ACCOUNTS = 300;

/** Copies the one account that was read under many made-up names. */
const MULTIPLY = `
  const opening = indexedDB.open('icp-lens');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const all = (table) => new Promise((resolve) => {
    db.transaction(table).objectStore(table).getAll().onsuccess = ({ target }) => resolve(target.result);
  });
  const [accounts, evidence] = [await all('accounts'), await all('evidence')];
  const transaction = db.transaction(['accounts', 'evidence'], 'readwrite');
  for (let n = 1; n < ${ACCOUNTS}; n += 1) {
    const key = 'copy-' + n + '.example';
    transaction.objectStore('accounts').put({ ...accounts[0], key, aliases: [] });
    for (const { id, ...row } of evidence) transaction.objectStore('evidence').add({ ...row, account: key });
  }
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  db.close();`;

/** Counted, not read: reading all of them again and again would be what takes the time. */
const COUNT = `
  const opening = indexedDB.open('icp-lens');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const request = db.transaction('verdicts').objectStore('verdicts').index('icpId').count('team');
  const count = await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  db.close();
  return count;`;

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites(sampleSites());
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

describe('an ICP that changes, in Chromium', () => {
  test('every stored verdict follows without a click, and the button answers meanwhile', async () => {
    const page = await chromium.open('https://www.northwind-logistics.example/');
    await settledCard(await chromium.clickToolbar(page));
    const studio = await openStudioInChromium(chromium);
    await studio.run(MULTIPLY);
    await studio.type('Join link, code or ICP', teamText(4));
    await studio.click('Look at it');
    await studio.shows('This is an ICP.');
    const start = Date.now();
    await studio.click('Use it');
    await until(10_000, 'the new ICP', async () => {
      const icps = await readTable<{ id: string }>(studio.page, 'icps');
      return icps.some(({ id }) => id === 'team') || null;
    });
    const click = Date.now();
    expect((await settledCard(await chromium.clickToolbar(page))).state).toBe('account');
    const answered = Date.now() - click;
    await until(40_000, 'every verdict', async () => (await studio.run(COUNT)) === ACCOUNTS || null, 250);
    const ms = Date.now() - start;
    const rows = await readTable<Row>(studio.page, 'verdicts');
    process.stderr.write(
      `${ACCOUNTS} accounts judged again in ${ms} ms; a click meanwhile took ${answered} ms\n`,
    );
    expect(new Set(rows.map(({ icpId, verdict }) => `${icpId} ${verdict.stamp.icpVersion}`))).toEqual(
      new Set(['team 4']),
    );
    await studio.shows('Team, version 4, is in use.');
    // Known from the store, before the page is read again: the stored verdict has what the ICP offers for the talk.
    const known = await readTable<{ account: string; playbook?: { personas: unknown[] } }>(
      studio.page,
      'verdicts',
    );
    expect(known.filter(({ playbook }) => !playbook || playbook.personas.length === 0)).toEqual([]);
  });
});
