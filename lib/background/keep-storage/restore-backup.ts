import { ask } from '#lib/messages/ask.ts';
import { restoreSecrets } from '#lib/platform/settings.ts';
import { bringsNothing, type ImportMode, planImport, runPlan } from '#lib/storage/backup/import-backup.ts';
import type { Watch } from '#lib/storage/backup/watch.ts';
import type { Database } from '#lib/storage/database.ts';
import { restoreSnapshot, type Snapshot, takeSnapshot } from '#lib/storage/snapshot.ts';

// The one thing that a page writes by itself: a backup is larger than a message may be (64 MB), and the way back is a copy
// of everything that only an open page can hold. What follows from it is the background's, as ever.

type StorageState = Awaited<ReturnType<typeof ask<'stores-replaced'>>>;

/**
 * Puts a backup that was looked at in place, or beside what is there. `before` = the way back; null when the file brought
 * nothing that was not there.
 */
export async function restoreBackup(
  db: Database,
  chosen: { file: Blob; mode: ImportMode },
  watch: Watch,
): Promise<{ before: Snapshot | null; state: StorageState }> {
  const third = (step: number): Watch => ({
    signal: watch.signal,
    onProgress: (share) => watch.onProgress((step + share) / 3),
  });
  const plan = await planImport(db, chosen, third(0));
  const before = bringsNothing(plan) ? null : await takeSnapshot(db, third(1));
  if (before) await runPlan(db, plan, third(2));
  const { keys } = plan.head;
  // The browser may keep no settings: then the backup is there without its keys.
  if (keys) await restoreSecrets(keys).catch(() => undefined);
  return { before, state: await ask(before ? 'stores-replaced' : 'look-at-storage', {}) };
}

/** Makes everything what it was before a backup. */
export async function undoRestore(db: Database, before: Snapshot): Promise<StorageState> {
  await restoreSnapshot(db, before);
  return ask('stores-replaced', {});
}
