import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import { exportBackup } from '#lib/storage/backup/export-backup.ts';
import { bringsNothing, planImport, runPlan } from '#lib/storage/backup/import-backup.ts';
import { Database } from '#lib/storage/database.ts';
import { restoreSnapshot, takeSnapshot } from '#lib/storage/snapshot.ts';
import { starter } from '../qualify/starter.ts';
import { backupOf, bring, fact, fill, fillEverything, NOW, patient, rowsOf } from './filled-database.ts';

// Long work: it tells how far it is, and can be ended.

let here: Database;
let there: Database;
beforeEach(async () => {
  here = new Database(`backup-${Math.random()}`);
  there = new Database(`backup-${Math.random()}`);
  await fillEverything(here);
});

const FACTS = 5_300;
beforeEach(async () => {
  const rows = Array.from({ length: FACTS }, (_, at) => fact(`a${at % 50}.example`, `https://a/${at}`, 'A'));
  await here.evidence.bulkAdd(rows);
});

test('tells how far it is, from the beginning to the end', async () => {
  const shares: number[] = [];
  const watch = { ...patient(), onProgress: (share: number) => shares.push(share) };
  const file = await exportBackup(here, { exportedAt: NOW, keys: null }, watch);
  expect(shares.at(-1)).toBe(1);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  shares.length = 0;
  await bring(there, file, 'replace', watch);
  expect(shares.length).toBeGreaterThan(4);
  expect(shares.at(-1)).toBe(1);
  expect(await there.evidence.count()).toBe(FACTS + 1);
});

test('that is ended while a file is read throws', async () => {
  const file = await backupOf(here);
  const control = new AbortController();
  const watch = { signal: control.signal, onProgress: () => control.abort() };
  await expect(planImport(there, { file, mode: 'replace' }, watch)).rejects.toThrow();
});

test('that is ended while it is written changes nothing', async () => {
  const plan = await planImport(there, { file: await backupOf(here), mode: 'replace' }, patient());
  await fill(there, 'other.example');
  const before = await rowsOf(there);
  const control = new AbortController();
  const onProgress = (share: number) => {
    if (share > 0.5) control.abort();
  };
  await expect(runPlan(there, plan, { signal: control.signal, onProgress })).rejects.toThrow();
  expect(await rowsOf(there)).toEqual(before);
});

test('a file of which all is here brings nothing', async () => {
  const plan = await planImport(here, { file: await backupOf(here), mode: 'merge' }, patient());
  expect(bringsNothing(plan)).toBe(true);
});

test('what was there before comes back whole, prose and verdicts with it', async () => {
  const verdict = qualify({}, starter, 20_000);
  await here.verdicts.put({ account: 'acme.example', icpId: 'team', verdict });
  const all = async () => Promise.all(here.tables.map((table) => table.toArray()));
  const before = await all();
  const snapshot = await takeSnapshot(here, patient());
  await bring(here, await backupOf(there), 'replace').catch(() => undefined);
  await here.evidence.clear();
  await restoreSnapshot(here, snapshot);
  expect(await all()).toEqual(before);
});
