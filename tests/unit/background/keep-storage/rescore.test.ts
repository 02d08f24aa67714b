import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rescoreStale, SLICE_MS } from '#lib/background/keep-storage/rescore.ts';
import { identityOf } from '#lib/profile/identity.ts';
import { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import { ensureStarterIcp } from '#lib/storage/icps.ts';
import { loadDossier } from '#lib/storage/load-dossier.ts';
import starter from '../../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import { DAY, evidenceOf } from '../../evidence-of.ts';
import { teamIcp } from '../../icp/published-icp.ts';

const ACCOUNTS = 30;
let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await ensureStarterIcp(db, starter);
  for (let n = 0; n < ACCOUNTS; n += 1) {
    const url = `https://company-${n}.example/`;
    const read = {
      url,
      page: { isCompanySite: true, kind: 'home', reason: '' } as const,
      partial: false,
      evidence: [{ ...evidenceOf('headcount', [n * 10, n * 10]), url }],
      links: {},
    };
    await fileRead(db, { readId: `${n}`, identity: identityOf(url, []), read, day: DAY });
  }
});
afterEach(() => db.delete());

/** A clock that moves a slice with every look. */
function paceOf(pause: () => Promise<unknown>) {
  let time = 0;
  return {
    day: DAY,
    now: () => {
      time += SLICE_MS;
      return time;
    },
    pause,
  };
}

test('every account is judged by the ICP in use, once, with pauses in between', async () => {
  let pauses = 0;
  const pace = paceOf(async () => {
    pauses += 1;
  });
  expect(await rescoreStale(db, pace)).toBe(ACCOUNTS);
  expect(pauses).toBeGreaterThanOrEqual(ACCOUNTS / 2);
  expect(await rescoreStale(db, pace)).toBe(0);
  await db.icps.update(starter.id, { document: JSON.parse(teamIcp(4, { id: starter.id })), version: 4 });
  expect(await rescoreStale(db, pace)).toBe(ACCOUNTS);
  const versions = (await db.verdicts.toArray()).map(({ verdict }) => verdict.stamp.icpVersion);
  expect(new Set(versions)).toEqual(new Set([4]));
});

test('what the ICP offers for the conversation stands on every account that is judged again', async () => {
  const pace = paceOf(async () => undefined);
  await rescoreStale(db, pace);
  await db.icps.update(starter.id, { document: JSON.parse(teamIcp(4, { id: starter.id })), version: 4 });
  await rescoreStale(db, pace);
  const dossier = await loadDossier(db, 'company-7.example', DAY);
  expect(dossier?.verdict.stamp.icpVersion).toBe(4);
  expect(dossier?.playbook?.personas.length).toBeGreaterThan(0);
  const rows = await db.verdicts.toArray();
  expect(rows.filter(({ playbook }) => playbook === undefined)).toEqual([]);
});

test('a verdict that an earlier version stored without its playbook is judged again', async () => {
  const pace = paceOf(async () => undefined);
  await rescoreStale(db, pace);
  await db.verdicts.where('account').equals('company-7.example').modify({ playbook: undefined });
  expect(await rescoreStale(db, pace)).toBe(1);
});

test('verdicts of an earlier engine are judged again, by the same ICP', async () => {
  const pace = paceOf(async () => undefined);
  await rescoreStale(db, pace);
  await db.verdicts.toCollection().modify(({ verdict }) => {
    verdict.stamp.engineVersion = '0.9.0';
  });
  expect(await rescoreStale(db, pace)).toBe(ACCOUNTS);
  const versions = (await db.verdicts.toArray()).map(({ verdict }) => verdict.stamp.engineVersion);
  expect(versions).not.toContain('0.9.0');
});

test('a run that is killed half-way is finished by the next', async () => {
  let left = 10;
  const killed = paceOf(async () => {
    left -= 1;
    if (left === 0) throw new Error('the worker was stopped');
  });
  await expect(rescoreStale(db, killed)).rejects.toThrow('stopped');
  const half = await db.verdicts.count();
  expect(half).toBeLessThan(ACCOUNTS);
  expect(
    await rescoreStale(
      db,
      paceOf(async () => undefined),
    ),
  ).toBe(ACCOUNTS - half);
});
