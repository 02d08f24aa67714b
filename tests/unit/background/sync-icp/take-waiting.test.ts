import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { receiveIcp } from '#lib/background/sync-icp/receive-icp.ts';
import { takeWaiting } from '#lib/background/sync-icp/take-waiting.ts';
import { Database } from '#lib/storage/database.ts';
import { newSource } from '#lib/storage/icp-sources.ts';
import { keepRefusal } from '#lib/storage/refusals.ts';
import { waitingVersion } from '#lib/storage/waiting-version.ts';
import { bytesOf, NO_KEYS, teamIcp } from '../../icp/published-icp.ts';

const SOURCE = newSource({ id: 's', kind: 'url', url: 'https://icp.acme.example/', publicKey: null });
const LATER = { effectiveFrom: '2027-01-01', reviewBy: '2027-03-01' };
let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-31T23:00:00Z') });
  db = new Database(`test-${crypto.randomUUID()}`);
  await db.icpSources.put(SOURCE);
  await receive(teamIcp(7));
});
afterEach(async () => {
  await db.delete();
  vi.useRealTimers();
});

async function receive(text: string) {
  const source = (await db.icpSources.get('s')) ?? SOURCE;
  const origin = { kind: 'source', sourceId: 's', signed: false } as const;
  return receiveIcp(db, { file: bytesOf(text), keys: NO_KEYS, origin, now: Date.now(), source });
}

const inUse = async () => (await db.icps.toArray()).map(({ version }) => version);
const newYear = () => vi.setSystemTime(Date.parse('2027-01-01T00:00:00Z'));

test('a version waits for its day, also while its source cannot be reached, and is in use from then on', async () => {
  expect(await receive(teamIcp(8, LATER))).toMatchObject({ kind: 'refused', fault: { code: 'not-yet' } });
  const fault = { code: 'unreachable', params: [], candidate: null, sha256: null };
  await keepRefusal(db, { time: 1, source: 's', ...fault });
  await takeWaiting(db);
  expect(await inUse()).toEqual([7]);
  newYear();
  await takeWaiting(db);
  expect(await inUse()).toEqual([8]);
  expect((await db.icpVersions.get(['team', 8]))?.origin).toMatchObject({ kind: 'source', sourceId: 's' });
  await takeWaiting(db);
  expect(await inUse()).toEqual([8]);
});

test('before its day nothing is tried', async () => {
  await receive(teamIcp(8, LATER));
  const before = await db.refusals.toArray();
  await takeWaiting(db);
  expect(await db.refusals.toArray()).toEqual(before);
});

test('a waiting version is known by its ICP until it counts', async () => {
  expect(await waitingVersion(db, 'team')).toBeNull();
  await receive(teamIcp(8, LATER));
  expect(await waitingVersion(db, 'team')).toMatchObject({ version: 8, effectiveFrom: '2027-01-01' });
  expect(await waitingVersion(db, 'another')).toBeNull();
  newYear();
  await takeWaiting(db);
  expect(await waitingVersion(db, 'team')).toBeNull();
});

test.each([
  ['the publisher withdraws', () => receive(teamIcp(7)), 7],
  ['a newer one that counts at once replaces', () => receive(teamIcp(9)), 9],
  ['is of a source that was removed', () => db.icpSources.delete('s'), 7],
] as const)('a waiting version that %s never comes', async (_, what, version) => {
  await receive(teamIcp(8, LATER));
  await what();
  expect(await waitingVersion(db, 'team')).toBeNull();
  newYear();
  await takeWaiting(db);
  expect(await inUse()).toEqual([version]);
});
