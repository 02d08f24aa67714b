import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import { BACKUP_SCHEMA } from '#lib/storage/backup/format.ts';
import { Database, type EvidenceRow } from '#lib/storage/database.ts';
import { replaceList } from '#lib/storage/suppression-lists.ts';
import { starter } from '../qualify/starter.ts';
import {
  backupOf,
  bring,
  documentOf,
  fill,
  fillEverything,
  fillIcp,
  NOW,
  preview,
  read,
  rowsOf,
} from './filled-database.ts';

let here: Database;
let there: Database;
beforeEach(async () => {
  here = new Database(`backup-${Math.random()}`);
  there = new Database(`backup-${Math.random()}`);
  await fillEverything(here);
});

test('a new machine gets everything back, but for the prose of pages and the state of sources', async () => {
  const file = await backupOf(here);
  expect((await preview(there, file)).unreadable).toBe(0);
  await bring(there, file, 'replace');
  const expected = await rowsOf(here);
  expected.evidence = expected.evidence?.filter((row) => (row as EvidenceRow).attribute !== 'text') ?? [];
  expected.icpSources = expected.icpSources?.map((row) => ({ ...(row as object), etag: null })) ?? [];
  expect(await rowsOf(there)).toEqual(expected);
});

test('the prose of pages is nowhere in the file', async () => {
  expect(await (await backupOf(here)).text()).not.toContain('whole prose');
});

test('merging twice is merging once', async () => {
  await fill(there, 'other.example');
  const file = await backupOf(here);
  await bring(there, file, 'merge');
  const once = await rowsOf(there);
  await bring(there, file, 'merge');
  expect(await rowsOf(there)).toEqual(once);
  expect(once.accounts).toHaveLength(2);
  const { changes } = await preview(there, file);
  expect(changes.merge.every(({ added, changed, removed }) => added + changed + removed === 0)).toBe(true);
});

test('merging keeps the higher version of an ICP and an account from its first day to its last', async () => {
  await fillIcp(there, 9);
  await there.accounts.put({ key: 'acme.example', aliases: ['li:7'], firstSeen: 19_000, lastSeen: 19_500 });
  const file = await backupOf(here);
  await bring(there, file, 'merge');
  expect((await there.icps.get('team'))?.version).toBe(9);
  expect(await there.icpVersions.count()).toBe(2);
  expect(await there.accounts.get('acme.example')).toEqual({
    ...{ key: 'acme.example', aliases: ['li:7', 'li:acme.example'], firstSeen: 19_000, lastSeen: 20_001 },
  });
});

test.each(['merge', 'replace'] as const)('the preview of a %s says what it then does', async (mode) => {
  await fill(there, 'other.example');
  const file = await backupOf(here);
  const before = await rowsOf(there);
  const { changes } = await preview(there, file);
  expect(await rowsOf(there)).toEqual(before);
  await bring(there, file, mode);
  const after = await rowsOf(there);
  for (const { table, added, removed } of changes[mode]) {
    expect([table, after[table]?.length]).toEqual([table, (before[table]?.length ?? 0) + added - removed]);
  }
});

test('merging leaves a list that is here alone, and a backup made before there were lists takes none away', async () => {
  await replaceList(there, 'CRM', [
    { list: 'CRM', kind: 'partner', detail: '', day: 20_009, keys: ['new.example'], name: '' },
  ]);
  const file = await backupOf(here);
  await bring(there, file, 'merge');
  expect((await there.suppressions.toArray()).map(({ keys }) => keys)).toEqual([['new.example']]);
  const document = await documentOf(here);
  delete document.tables.suppressions;
  const old = new Blob([JSON.stringify(document)]);
  expect((await preview(there, old)).changes.replace).toContainEqual({
    ...{ table: 'suppressions', added: 0, changed: 0, removed: 0 },
  });
  await bring(there, old, 'replace');
  expect(await there.suppressions.count()).toBe(1);
});

test('an import that fails half-way changes nothing', async () => {
  await fill(there, 'other.example');
  const file = await backupOf(here);
  const before = await rowsOf(there);
  there.icpSources.hook('creating', () => {
    throw new Error('the disk is full');
  });
  await expect(bring(there, file, 'replace')).rejects.toThrow();
  expect(await rowsOf(there)).toEqual(before);
});

describe('a file that is no backup', () => {
  test.each([
    ['not-json', '{"schema":'],
    ['not-backup', '{}'],
    ['not-backup', '[]'],
    ['not-backup', 'null'],
    ['not-backup', JSON.stringify({ schema: BACKUP_SCHEMA, exportedAt: NOW, tables: { accounts: {} } })],
    ['newer-backup', JSON.stringify({ schema: 'icp-lens-backup/2', tables: {} })],
  ])('is %s: %s', async (code, text) => {
    expect(await read(text)).toEqual({ ok: false, code });
  });
});

test('rows that break the contract are left out and counted, the others come in', async () => {
  const document = await documentOf(here);
  document.tables.accounts.push({ key: 7 }, null, { key: '__proto__', aliases: [] });
  document.tables.evidence.push({ ...document.tables.evidence[0], confidence: 5_000 });
  document.tables.icps.push({ ...document.tables.icps[0], document: { schema: 'icp/1' } });
  document.tables.icpSources.push({ ...document.tables.icpSources[0], url: 'javascript:alert(1)' });
  document.tables.userRecords.push(document.tables.userRecords[0]);
  document.tables.suppressions.push({ ...document.tables.suppressions[0], kind: 'friend' }, { list: 'CRM' });
  document.tables.unheardOf = [1, 2];
  const file = new Blob([`\uFEFF${JSON.stringify(document)}`]);
  expect((await preview(there, file)).unreadable).toBe(11);
  await bring(there, file, 'replace');
  expect(await there.accounts.count()).toBe(1);
  expect(await there.userRecords.count()).toBe(1);
});

test('keys are in the file only when they were asked for', async () => {
  const keys = { 'secrets:s1': { teamKey: 'SECRET', bearer: null } };
  expect((await preview(there, await backupOf(here))).keys).toBeNull();
  expect((await preview(there, await backupOf(here, keys))).keys).toEqual(keys);
});

test('an ICP that is in use stays so when a newer one that was switched off comes in', async () => {
  await fillIcp(there, 6);
  await here.icps.update('team', { active: false });
  await bring(there, await backupOf(here), 'merge');
  expect(await there.icps.get('team')).toMatchObject({ version: 7, active: true });
});

test('verdicts by what was known before a backup came in do not stay', async () => {
  const verdict = qualify({}, starter, 20_000);
  await there.verdicts.put({ account: 'acme.example', icpId: 'team', verdict });
  await bring(there, await backupOf(here), 'merge');
  expect(await there.verdicts.count()).toBe(0);
});
