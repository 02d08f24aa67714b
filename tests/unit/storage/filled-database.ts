import { readFileSync } from 'node:fs';
import { exportBackup } from '#lib/storage/backup/export-backup.ts';
import { BACKUP_TABLES } from '#lib/storage/backup/format.ts';
import { type ImportMode, planImport, previewImport, runPlan } from '#lib/storage/backup/import-backup.ts';
import { readBackup } from '#lib/storage/backup/read-backup.ts';
import type { Watch } from '#lib/storage/backup/watch.ts';
import type { Database, EvidenceRow } from '#lib/storage/database.ts';
import { newSource } from '#lib/storage/icp-sources.ts';
import { replaceList } from '#lib/storage/suppression-lists.ts';
import { keepRecord } from '#lib/storage/user-records.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../public/icps/mid-market-b2b-saas.json', import.meta.url), 'utf8'),
);
export const NOW = '2026-11-25T12:00:00.000Z';

export function fact(account: string, url: string, value: string): EvidenceRow {
  return {
    ...{ account, readId: `read ${url}`, attribute: 'name', value, source: 'title', quote: value, url },
    ...{ confidence: 900, day: 20_000 },
  };
}

export async function fill(db: Database, account: string): Promise<void> {
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

export async function fillDecision(db: Database): Promise<void> {
  await db.identityDecisions.add({
    ...{ kind: 'join', id: 'decision-1', day: 20_000, account: 'old.example', into: 'acme.example' },
  } as const);
}

export async function fillIcp(db: Database, version: number): Promise<void> {
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

export async function fillList(db: Database): Promise<void> {
  const entry = { list: 'CRM', kind: 'customer', detail: 'Proposal', day: 20_000 } as const;
  await replaceList(db, 'CRM', [
    { ...entry, keys: ['acme.example'], name: '' },
    { ...entry, keys: [], name: 'beta' },
  ]);
}

export async function rowsOf(db: Database): Promise<Record<string, unknown[]>> {
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

export const NUMBERED_BY_ID = new Set(['evidence', 'suppressions']);

/** Somebody who waits to the end. */
export const patient = (): Watch => ({ signal: new AbortController().signal, onProgress: () => undefined });
export const backupOf = (db: Database, keys: Record<string, unknown> | null = null) =>
  exportBackup(db, { exportedAt: NOW, keys }, patient());
export const documentOf = async (db: Database) => JSON.parse(await (await backupOf(db)).text());
export async function bring(db: Database, file: Blob, mode: ImportMode, watch = patient()): Promise<void> {
  await runPlan(db, await planImport(db, { file, mode }, watch), watch);
}
export const read = (text: string) => readBackup(new Blob([text]), () => undefined, patient());

export async function preview(db: Database, file: Blob) {
  const told = await previewImport(db, file, patient());
  if (!told.ok) throw new Error(told.code);
  return told;
}

/** A database with something in every table that a backup holds. */
export async function fillEverything(db: Database): Promise<void> {
  await fill(db, 'acme.example');
  await fillDecision(db);
  await fillIcp(db, 7);
  await fillList(db);
}
