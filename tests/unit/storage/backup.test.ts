import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import { exportBackup } from '#lib/storage/backup/export-backup.ts';
import { BACKUP_SCHEMA, BACKUP_TABLES } from '#lib/storage/backup/format.ts';
import {
  bringsNothing,
  type ImportMode,
  planImport,
  previewImport,
  runPlan,
} from '#lib/storage/backup/import-backup.ts';
import { readBackup } from '#lib/storage/backup/read-backup.ts';
import type { Watch } from '#lib/storage/backup/watch.ts';
import { Database, type EvidenceRow } from '#lib/storage/database.ts';
import { newSource } from '#lib/storage/icp-sources.ts';
import { restoreSnapshot, takeSnapshot } from '#lib/storage/snapshot.ts';
import { replaceList } from '#lib/storage/suppression-lists.ts';
import { keepRecord } from '#lib/storage/user-records.ts';
import { starter } from '../qualify/starter.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../public/icps/mid-market-b2b-saas.json', import.meta.url), 'utf8'),
);
const NOW = '2026-11-25T12:00:00.000Z';

function fact(account: string, url: string, value: string): EvidenceRow {
  return {
    ...{ account, readId: `read ${url}`, attribute: 'name', value, source: 'title', quote: value, url },
    ...{ confidence: 900, day: 20_000 },
  };
}

async function fill(db: Database, account: string): Promise<void> {
  const url = `https://${account}/`;
  await db.accounts.put({ key: account, aliases: [`li:${account}`], firstSeen: 20_000, lastSeen: 20_001 });
  await db.evidence.bulkAdd([
    fact(account, url, 'Acme'),
    { ...fact(account, url, 'prose'), attribute: 'text', value: 'The whole prose of the page.' },
  ]);
  await db.pages.put({
    ...{ url, account, readId: `read ${url}`, day: 20_000, partial: false, links: { about: `${url}about` } },
    page: { isCompanySite: true, kind: 'home', reason: '' },
  });
  await keepRecord(db, account, {
    ...{
      id: `record-${account}`,
      kind: 'exception',
      day: 20_000,
      by: 'M. Ruiz',
      reason: 'asked',
      until: 20_030,
    },
  });
}

async function fillDecision(db: Database): Promise<void> {
  await db.identityDecisions.add({
    ...{ kind: 'join', id: 'decision-1', day: 20_000, account: 'old.example', into: 'acme.example' },
  } as const);
}

async function fillIcp(db: Database, version: number): Promise<void> {
  const document = { ...sample, id: 'team', name: 'Team ICP', version };
  await db.icps.put({
    ...{ id: 'team', name: 'Team ICP', version, document, active: true, sample: false, syncedAt: 7 },
  });
  await db.icpVersions.put({
    ...{ icpId: 'team', version, text: JSON.stringify(document), sha256: 'a'.repeat(64), author: 'RevOps' },
    ...{ note: null, receivedAt: 7, origin: { kind: 'source', sourceId: 's1', signed: true } },
  });
  await db.icpSources.put(
    newSource({ id: 's1', kind: 'url', url: 'https://static.example/icp.json', publicKey: 'k', etag: '"1"' }),
  );
}

async function fillList(db: Database): Promise<void> {
  const entry = { list: 'CRM', kind: 'customer', detail: 'Proposal', day: 20_000 } as const;
  await replaceList(db, 'CRM', [
    { ...entry, keys: ['acme.example'], name: '' },
    { ...entry, keys: [], name: 'beta' },
  ]);
}

async function rowsOf(db: Database): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    BACKUP_TABLES.map(async (table) => {
      const rows: Record<string, unknown>[] = await db.table(table).toArray();
      // Numbered by the database itself.
      const number = NUMBERED_BY_ID.has(table) ? { id: 0 } : { order: 0 };
      return [table, rows.map((row) => ({ ...row, ...number }))];
    }),
  );
  return Object.fromEntries(entries);
}

const NUMBERED_BY_ID = new Set(['evidence', 'suppressions']);

/** Somebody who waits to the end. */
const patient = (): Watch => ({ signal: new AbortController().signal, onProgress: () => undefined });
const backupOf = (db: Database, keys: Record<string, unknown> | null = null) =>
  exportBackup(db, { exportedAt: NOW, keys }, patient());
const documentOf = async (db: Database) => JSON.parse(await (await backupOf(db)).text());
async function bring(db: Database, file: Blob, mode: ImportMode, watch = patient()): Promise<void> {
  await runPlan(db, await planImport(db, { file, mode }, watch), watch);
}
const read = (text: string) => readBackup(new Blob([text]), () => undefined, patient());

async function preview(db: Database, file: Blob) {
  const told = await previewImport(db, file, patient());
  if (!told.ok) throw new Error(told.code);
  return told;
}

let here: Database;
let there: Database;
beforeEach(async () => {
  here = new Database(`backup-${Math.random()}`);
  there = new Database(`backup-${Math.random()}`);
  await fill(here, 'acme.example');
  await fillDecision(here);
  await fillIcp(here, 7);
  await fillList(here);
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

describe('long work', () => {
  const FACTS = 5_300;
  beforeEach(async () => {
    const rows = Array.from({ length: FACTS }, (_, at) =>
      fact(`a${at % 50}.example`, `https://a/${at}`, 'A'),
    );
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
});
