import type { AccountRow, Database, EvidenceRow, IcpRow } from '../database.ts';
import { BACKUP_TABLES, type BackupTable, type BackupTables } from './format.ts';

/** `merge` = keep what is here and add what is new; `replace` = be what the backup says, and nothing else. */
export type ImportMode = 'merge' | 'replace';

/** What becomes of a table. */
export interface TableChange {
  table: BackupTable;
  added: number;
  changed: number;
  /** Rows of now that go. */
  removed: number;
}

interface TablePlan {
  put: unknown[];
  added: number;
}
type Plan = Record<BackupTable, TablePlan>;

/** What an import would do, table by table; nothing is written. */
export async function previewImport(
  db: Database,
  tables: BackupTables,
  mode: ImportMode,
): Promise<TableChange[]> {
  return db.transaction('r', tablesOf(db), async () => {
    const plan = mode === 'merge' ? await planMerge(db, tables) : planReplace(tables);
    return Promise.all(
      BACKUP_TABLES.map(async (table) => {
        const { put, added } = plan[table];
        const removed = mode === 'replace' && tables[table] ? await db.table(table).count() : 0;
        return { table, added, changed: put.length - added, removed };
      }),
    );
  });
}

/** Imports in one transaction: all of it, or nothing. Verdicts go where evidence may have changed: they are computed anew. */
export async function importBackup(db: Database, tables: BackupTables, mode: ImportMode): Promise<void> {
  await db.transaction('rw', [...tablesOf(db), db.verdicts], async () => {
    const plan = mode === 'merge' ? await planMerge(db, tables) : planReplace(tables);
    await db.verdicts.clear();
    // The sample makes room for an ICP of the team's own, as it does everywhere.
    if (tables.icps.length > 0) await db.icps.filter(({ sample }) => sample).delete();
    for (const table of BACKUP_TABLES) {
      if (mode === 'replace' && tables[table]) await db.table(table).clear();
      await db.table(table).bulkPut(plan[table].put);
    }
  });
}

function tablesOf(db: Database) {
  return BACKUP_TABLES.map((name) => db.table(name));
}

function planReplace(tables: BackupTables): Plan {
  const entries = BACKUP_TABLES.map((table) => [table, onlyNew(tables[table] ?? [])]);
  return Object.fromEntries(entries) as Plan;
}

async function planMerge(db: Database, tables: BackupTables): Promise<Plan> {
  const [accounts, icps] = await Promise.all([db.accounts.toArray(), db.icps.toArray()]);
  const evidence = new Set((await db.evidence.toArray()).map(wordsOf));
  const pages = new Map((await db.pages.toArray()).map((row) => [row.url, row.day]));
  const records = new Set((await db.userRecords.toArray()).map(({ id }) => id));
  const decisions = new Set((await db.identityDecisions.toArray()).map(({ id }) => id));
  const versions = new Set((await db.icpVersions.toArray()).map((row) => `${row.icpId} ${row.version}`));
  const sources = new Set((await db.icpSources.toArray()).flatMap(({ id, url }) => [id, url]));
  // A list of the same name here is the newer one: it is replaced by bringing it again, never mixed.
  const lists = new Set(await db.suppressions.orderBy('list').uniqueKeys());
  return {
    accounts: mergeAccounts(accounts, tables.accounts),
    evidence: onlyNew(tables.evidence.filter((row) => !evidence.has(wordsOf(row)))),
    pages: {
      put: tables.pages.filter((row) => (pages.get(row.url) ?? -1) < row.day),
      added: tables.pages.filter((row) => !pages.has(row.url)).length,
    },
    userRecords: onlyNew(tables.userRecords.filter(({ id }) => !records.has(id))),
    identityDecisions: onlyNew(tables.identityDecisions.filter(({ id }) => !decisions.has(id))),
    icps: mergeIcps(icps, tables.icps),
    icpVersions: onlyNew(tables.icpVersions.filter((row) => !versions.has(`${row.icpId} ${row.version}`))),
    icpSources: onlyNew(tables.icpSources.filter(({ id, url }) => !sources.has(id) && !sources.has(url))),
    suppressions: onlyNew((tables.suppressions ?? []).filter(({ list }) => !lists.has(list))),
  };
}

function onlyNew(put: unknown[]): TablePlan {
  return { put, added: put.length };
}

/** An account that both know has been seen from the earlier first day to the later last one. */
function mergeAccounts(here: readonly AccountRow[], there: readonly AccountRow[]): TablePlan {
  const known = new Map(here.map((row) => [row.key, row]));
  const put = there.flatMap((row) => {
    const own = known.get(row.key);
    if (!own) return [row];
    const united = {
      key: row.key,
      aliases: [...new Set([...own.aliases, ...row.aliases])],
      firstSeen: Math.min(own.firstSeen, row.firstSeen),
      lastSeen: Math.max(own.lastSeen, row.lastSeen),
    };
    return JSON.stringify(united) === JSON.stringify(own) ? [] : [united];
  });
  return { put, added: there.filter(({ key }) => !known.has(key)).length };
}

/** The higher version stays or comes; an ICP that is in use here does not fall asleep by a backup. */
function mergeIcps(here: readonly IcpRow[], there: readonly IcpRow[]): TablePlan {
  const known = new Map(here.map((row) => [row.id, row]));
  const put = there.flatMap((row) => {
    const own = known.get(row.id);
    if (own && !own.sample && own.version >= row.version) return [];
    return [{ ...row, active: row.active || (own?.active ?? false) }];
  });
  return { put, added: put.filter(({ id }) => !known.has(id)).length };
}

function wordsOf({ account, attribute, source, url, value, day }: EvidenceRow): string {
  return JSON.stringify([account, attribute, source, url, value, day]);
}
