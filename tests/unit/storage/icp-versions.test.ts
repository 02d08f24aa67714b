import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { Database } from '#lib/storage/database.ts';
import { newSource, noteOnSource, removeSource } from '#lib/storage/icp-sources.ts';
import type { NewVersion } from '#lib/storage/icp-versions.ts';
import { activateIcpVersion, removeIcp, returnToVersion, versionsOf } from '#lib/storage/icp-versions.ts';
import { activeIcps, ensureStarterIcp } from '#lib/storage/icps.ts';
import { dropCandidates, keepRefusal, MAX_REFUSALS } from '#lib/storage/refusals.ts';
import { loggedRequests, logRequest, MAX_REQUESTS } from '#lib/storage/request-log.ts';
import starter from '../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

function versionOf(version: number, more: Partial<NewVersion> = {}): NewVersion {
  const document = { ...starter, id: 'team', name: 'Team', version, changes: `no. ${version}` };
  const parsed = parseIcp(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const text = JSON.stringify(document);
  const origin = { kind: 'source', sourceId: 's', signed: true } as const;
  return { icp: parsed.icp, document, text, sha256: `${version}`, origin, receivedAt: 5, ...more };
}

describe('returnToVersion', () => {
  test('puts a kept version in use and loses none; a source must still rise above the highest', async () => {
    for (const version of [7, 8]) await activateIcpVersion(db, versionOf(version));
    expect(await returnToVersion(db, 'team', 7)).toBe(true);
    expect((await activeIcps(db)).map(({ icp, syncedAt }) => [icp.version, syncedAt])).toEqual([[7, 5]]);
    expect((await versionsOf(db, 'team')).map((row) => row.version)).toEqual([8, 7]);
  });

  test('a version that is not kept, or that can no longer be read, changes nothing', async () => {
    for (const version of [7, 8]) await activateIcpVersion(db, versionOf(version));
    await db.icpVersions.update(['team', 7], { text: '{"schema":"icp/0"}' });
    expect(await returnToVersion(db, 'team', 6)).toBe(false);
    expect(await returnToVersion(db, 'team', 7)).toBe(false);
    expect((await db.icps.get('team'))?.version).toBe(8);
  });
});

describe('activateIcpVersion', () => {
  test("the starter comes only where there is no ICP at all: a team's own, switched off, keeps it away", async () => {
    await activateIcpVersion(db, versionOf(7));
    await db.icps.update('team', { active: false });
    await ensureStarterIcp(db, starter);
    expect((await db.icps.toArray()).map(({ id }) => id)).toEqual(['team']);
  });

  test('puts the version in use, keeps it, and the sample makes room', async () => {
    await ensureStarterIcp(db, starter);
    await activateIcpVersion(db, versionOf(7));
    expect((await activeIcps(db)).map(({ icp, sample }) => [icp.id, icp.version, sample])).toEqual([
      ['team', 7, false],
    ]);
    expect(await versionsOf(db, 'team')).toMatchObject([
      { version: 7, author: starter.owner, note: 'no. 7', receivedAt: 5 },
    ]);
  });

  test('earlier versions stay, the highest comes first; doing it twice changes nothing', async () => {
    for (const version of [7, 8, 8]) await activateIcpVersion(db, versionOf(version));
    expect((await versionsOf(db, 'team')).map((row) => row.version)).toEqual([8, 7]);
    expect((await db.icps.get('team'))?.version).toBe(8);
  });

  test('all or nothing: what cannot be stored changes nothing at all', async () => {
    await activateIcpVersion(db, versionOf(7));
    const source = newSource({ id: 's', kind: 'url', url: 'https://a.example/', publicKey: null });
    // A function cannot be cloned: the last of the writes fails.
    const broken = { ...source, etag: (() => '') as unknown as string };
    await expect(activateIcpVersion(db, versionOf(8, { source: broken }))).rejects.toThrow();
    expect((await db.icps.get('team'))?.version).toBe(7);
    expect((await versionsOf(db, 'team')).map((row) => row.version)).toEqual([7]);
  });

  test('removing an ICP takes its versions and verdicts, and nothing else', async () => {
    await activateIcpVersion(db, versionOf(7));
    await db.verdicts.bulkPut([
      { account: 'a.example', icpId: 'team', verdict: {} as never },
      { account: 'a.example', icpId: 'other', verdict: {} as never },
    ]);
    await removeIcp(db, 'team');
    expect(await db.icps.count()).toBe(0);
    expect(await versionsOf(db, 'team')).toEqual([]);
    expect((await db.verdicts.toArray()).map((row) => row.icpId)).toEqual(['other']);
  });
});

describe('sources and refusals', () => {
  const refusal = { time: 1, source: 's', code: 'rollback', params: [3, 4], candidate: '{}', sha256: 'x' };

  test('the same refusal every hour is one row with the last time', async () => {
    await keepRefusal(db, refusal);
    await keepRefusal(db, { ...refusal, time: 2 });
    expect(await db.refusals.toArray()).toMatchObject([{ time: 2, times: 2, candidate: '{}' }]);
  });

  test('only the last refusal of a source keeps its document, until it is dropped', async () => {
    await keepRefusal(db, refusal);
    await keepRefusal(db, { ...refusal, code: 'expired' });
    expect((await db.refusals.toArray()).map((row) => row.candidate)).toEqual([null, '{}']);
    await dropCandidates(db, 's');
    expect((await db.refusals.toArray()).map((row) => row.candidate)).toEqual([null, null]);
  });

  test('lists are bounded, the oldest go', async () => {
    for (let time = 0; time < MAX_REFUSALS + 5; time += 1)
      await keepRefusal(db, { ...refusal, params: [time], time });
    expect(await db.refusals.count()).toBe(MAX_REFUSALS);
    const request = {
      method: 'GET',
      url: 'https://a.example/',
      purpose: 'icp',
      status: 200,
      bytes: 1,
    } as const;
    for (let time = 0; time < MAX_REQUESTS + 5; time += 1) await logRequest(db, { ...request, time });
    const logged = await loggedRequests(db);
    expect([logged.length, logged[0]?.time]).toEqual([MAX_REQUESTS, MAX_REQUESTS + 4]);
  });

  test('a source that was removed meanwhile does not come back with a note on it', async () => {
    await db.icpSources.put(newSource({ id: 's', kind: 'url', url: 'https://a.example/', publicKey: null }));
    await keepRefusal(db, refusal);
    await removeSource(db, 's');
    await noteOnSource(db, 's', { failures: 3 });
    expect(await db.icpSources.count()).toBe(0);
    expect(await db.refusals.count()).toBe(0);
  });
});
