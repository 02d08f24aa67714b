import type { Database } from '../database.ts';
import { BACKUP_TABLES, type BackupTable } from './format.ts';
import { mergeInto } from './merge-rows.ts';
import { type BackupFault, type BackupHead, readBackup } from './read-backup.ts';
import { BATCH } from './table-batches.ts';
import type { Watch } from './watch.ts';

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

export type Preview =
  | ({ ok: true; changes: Record<ImportMode, TableChange[]> } & BackupHead)
  | { ok: false; code: BackupFault };

/** What an import would do, table by table; nothing is written. */
export async function previewImport(db: Database, file: Blob, watch: Watch): Promise<Preview> {
  const merge = await mergeInto(db, watch);
  const counts = new Map(BACKUP_TABLES.map((table) => [table, { offered: 0, added: 0, changed: 0 }]));
  const head = await readBackup(
    file,
    (table, row) => {
      const count = counts.get(table);
      if (!count) return;
      count.offered += 1;
      const merged = merge(table, row);
      if (merged) count[merged.isNew ? 'added' : 'changed'] += 1;
    },
    watch,
  );
  if (!head.ok) return head;
  const replace = await Promise.all(
    [...counts].map(async ([table, { offered }]) => {
      const removed = isReplaced(table, head) ? await db.table(table).count() : 0;
      return { table, added: offered, changed: 0, removed };
    }),
  );
  const merged = [...counts].map(([table, { added, changed }]) => ({ table, added, changed, removed: 0 }));
  return { ...head, changes: { merge: merged, replace } };
}

/** What an import writes. */
export interface ImportPlan {
  mode: ImportMode;
  head: BackupHead;
  rows: ReturnType<typeof rowsAsText>;
}

/** Works out what an import of a file that was looked at writes. Throws when the file is not what it was, or nobody waits. */
export async function planImport(
  db: Database,
  { file, mode }: { file: Blob; mode: ImportMode },
  watch: Watch,
): Promise<ImportPlan> {
  const rows = rowsAsText();
  const merge = mode === 'merge' ? await mergeInto(db, { ...watch, onProgress: () => undefined }) : null;
  const head = await readBackup(
    file,
    (table, row) => {
      const put = merge ? merge(table, row)?.put : row;
      if (put) rows.add(table, put);
    },
    watch,
  );
  if (!head.ok) throw new Error(`the file has changed: ${head.code}`);
  return { mode, head, rows };
}

/** True when all that the file holds is here already. */
export function bringsNothing({ mode, rows }: ImportPlan): boolean {
  return mode === 'merge' && rows.total() === 0;
}

/**
 * Imports what was planned: all of it in one transaction, or nothing. Verdicts go where evidence may have changed: they are
 * computed anew. Throws when nobody waits any more.
 */
export async function runPlan(db: Database, { mode, head, rows }: ImportPlan, watch: Watch): Promise<void> {
  let done = 0;
  await db.transaction('rw', [...BACKUP_TABLES.map((name) => db.table(name)), db.verdicts], async () => {
    await db.verdicts.clear();
    // The sample makes room for an ICP of the team's own, as it does everywhere.
    if (rows.count('icps') > 0) await db.icps.filter(({ sample }) => sample).delete();
    for (const table of BACKUP_TABLES) {
      if (mode === 'replace' && isReplaced(table, head)) await db.table(table).clear();
      for (const text of rows.of(table)) {
        watch.signal.throwIfAborted();
        const batch: object[] = JSON.parse(text);
        await db.table(table).bulkPut(batch);
        done += batch.length;
        watch.onProgress(done / rows.total());
      }
    }
  });
}

/** A backup that was made before there were lists says nothing of them: then those that are here stay. */
function isReplaced(table: BackupTable, { offered }: BackupHead): boolean {
  return table !== 'suppressions' || offered.has(table);
}

/** Rows to be stored, as text by batches: a quarter of the memory that they take as objects. */
function rowsAsText() {
  const texts = new Map<BackupTable, string[]>();
  const open = new Map<BackupTable, object[]>();
  const counts = new Map<BackupTable, number>();
  const close = (table: BackupTable) => {
    const rows = open.get(table) ?? [];
    if (rows.length > 0) texts.set(table, [...(texts.get(table) ?? []), JSON.stringify(rows)]);
    open.set(table, []);
  };
  return {
    add(table: BackupTable, row: object): void {
      const rows = open.get(table) ?? [];
      open.set(table, rows);
      rows.push(row);
      counts.set(table, (counts.get(table) ?? 0) + 1);
      if (rows.length >= BATCH) close(table);
    },
    count: (table: BackupTable) => counts.get(table) ?? 0,
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    of(table: BackupTable): readonly string[] {
      close(table);
      return texts.get(table) ?? [];
    },
  };
}
