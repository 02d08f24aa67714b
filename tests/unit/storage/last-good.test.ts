import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { Database } from '#lib/storage/database.ts';
import { newSource } from '#lib/storage/icp-sources.ts';
import { activateIcpVersion, versionsOf } from '#lib/storage/icp-versions.ts';
import { ensureStarterIcp } from '#lib/storage/icps.ts';
import {
  copyOf,
  findLost,
  icpsOf,
  type LastGood,
  MAX_COPY_CHARACTERS,
  parseLastGood,
  restoreLost,
} from '#lib/storage/last-good.ts';

const starter = JSON.parse(
  readFileSync(new URL('../../../public/icps/mid-market-b2b-saas.json', import.meta.url), 'utf8'),
);

/** The team's ICP in a version of its own, from a source. */
function textOf(version: number): string {
  return JSON.stringify({ ...starter, id: 'team', name: 'Team ICP', version });
}

async function adopt(db: Database, version: number): Promise<void> {
  const text = textOf(version);
  const parsed = readIcpText(text);
  if (!parsed.ok) throw new Error('the sample is no ICP');
  await activateIcpVersion(db, {
    ...{ icp: parsed.icp, document: JSON.parse(text), text, sha256: `hash-${version}`, receivedAt: version },
    origin: { kind: 'source', sourceId: 'team-source', signed: true },
    source: newSource({
      ...{ id: 'team-source', kind: 'url', url: 'https://static.example/icp.json', publicKey: 'key' },
      ...{ icpId: 'team', etag: '"7"', lastSuccess: 7 },
    }),
  });
}

let db: Database;
let copy: LastGood;
beforeEach(async () => {
  db = new Database(`last-good-${Math.random()}`);
  await adopt(db, 7);
  // Through the form in which it is stored: what the form cannot hold is not in the copy.
  const parsed = parseLastGood(JSON.parse(JSON.stringify(await copyOf(db))));
  if (!parsed) throw new Error('the copy cannot be read');
  copy = parsed;
});

test('a database that is as it was has lost nothing', async () => {
  expect(await findLost(db, copy)).toEqual([]);
});

test('a wiped database gets the ICP, its version and its source back, the source to be asked in full', async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const lost = await findLost(db, copy);
  expect(lost.map(({ id, version }) => [id, version])).toEqual([['team', 7]]);
  await restoreLost(db, copy, lost);
  expect(await findLost(db, copy)).toEqual([]);
  expect(await db.icps.get('team')).toMatchObject({ version: 7, active: true, sample: false, syncedAt: 7 });
  const [version] = await versionsOf(db, 'team');
  expect(version).toMatchObject({ text: textOf(7), sha256: 'hash-7', receivedAt: 7 });
  expect(await db.icpSources.get('team-source')).toMatchObject({
    ...{ url: 'https://static.example/icp.json', publicKey: 'key', icpId: 'team', etag: null, nextTry: null },
  });
});

test('an older state of the database gets the newer version back', async () => {
  await adopt(db, 8);
  const later = await copyOf(db);
  await db.icps.update('team', { version: 7, document: JSON.parse(textOf(7)) });
  const lost = await findLost(db, later);
  await restoreLost(db, later, lost);
  expect((await db.icps.get('team'))?.version).toBe(8);
});

test('a garbled document is put back', async () => {
  await db.icps.update('team', { document: { schema: 'icp/1', criteria: 'gone' } });
  await restoreLost(db, copy, await findLost(db, copy));
  expect(await findLost(db, copy)).toEqual([]);
});

test('a database ahead of the copy stays as it is: the background was killed before it copied', async () => {
  await adopt(db, 8);
  expect(await findLost(db, copy)).toEqual([]);
});

test('the copy is what is judged by while the database cannot be used', () => {
  expect(icpsOf(copy).map(({ icp, sample, syncedAt }) => [icp.id, icp.version, sample, syncedAt])).toEqual([
    ['team', 7, false, 7],
  ]);
});

test('the sample is copied too: a first-day history that is lost is noticed as well', async () => {
  const fresh = new Database(`last-good-${Math.random()}`);
  await ensureStarterIcp(fresh, starter);
  const kept = await copyOf(fresh);
  await fresh.icps.clear();
  const lost = await findLost(fresh, kept);
  await restoreLost(fresh, kept, lost);
  expect(await fresh.icps.get(starter.id)).toMatchObject({ sample: true, active: true });
});

test('what does not fit is left out, and comes back with its source alone', async () => {
  const text = JSON.stringify({ ...JSON.parse(textOf(9)), note: 'x'.repeat(MAX_COPY_CHARACTERS) });
  await db.icpVersions.update(['team', 7], { text });
  const small = await copyOf(db);
  expect(small.icps[0]?.text).toBeNull();
  await Promise.all(db.tables.map((table) => table.clear()));
  expect(await restoreLost(db, small, await findLost(db, small))).toEqual([]);
  expect(await db.icpSources.count()).toBe(1);
});

test.each([null, 7, {}, { v: 2, icps: [], sources: [] }, { v: 1, icps: [{ id: 1 }], sources: [] }])(
  'a copy of another form is none: %j',
  (stored) => {
    expect(parseLastGood(stored)).toBeNull();
  },
);
