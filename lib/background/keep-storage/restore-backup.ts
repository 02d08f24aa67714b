import { ask } from '#lib/messages/ask.ts';
import { restoreSecrets } from '#lib/platform/settings.ts';
import type { Backup } from '#lib/storage/backup/format.ts';
import { type ImportMode, importBackup } from '#lib/storage/backup/import-backup.ts';
import type { Database } from '#lib/storage/database.ts';
import { restoreSnapshot, type Snapshot, takeSnapshot } from '#lib/storage/snapshot.ts';

// The one thing that a page writes by itself: a backup is larger than a message may be (64 MB), and the way back is a copy
// of everything that only an open page can hold. What follows from it is the background's, as ever.

type StorageState = Awaited<ReturnType<typeof ask<'stores-replaced'>>>;

/** Puts a backup in place, or beside what is there. `before` = the way back. */
export async function restoreBackup(
  db: Database,
  { tables, keys }: Pick<Backup, 'tables' | 'keys'>,
  mode: ImportMode,
): Promise<{ before: Snapshot; state: StorageState }> {
  const before = await takeSnapshot(db);
  await importBackup(db, tables, mode);
  // The browser may keep no settings: then the backup is there without its keys.
  if (keys) await restoreSecrets(keys).catch(() => undefined);
  return { before, state: await ask('stores-replaced', {}) };
}

/** Makes everything what it was before a backup. */
export async function undoRestore(db: Database, before: Snapshot): Promise<StorageState> {
  await restoreSnapshot(db, before);
  return ask('stores-replaced', {});
}
