import { createStore } from 'zustand/vanilla';
import { saidAtBackup } from '#lib/platform/settings.ts';
import { countSaid, saidSinceBackup } from '#lib/storage/said-since-backup.ts';
import { db } from './database.ts';

/** How many things were said since the last backup; null while it is not worth a word. */
export const reminderStore = createStore<{ since: number | null }>(() => ({ since: null }));

/** Finds out whether a backup is due. A database that cannot be read has other notices. */
export async function lookForBackup(): Promise<void> {
  const [said, last] = await Promise.all([countSaid(db).catch(() => null), saidAtBackup.get()]);
  if (said === null) return;
  reminderStore.setState({ since: saidSinceBackup(said, last) });
  // Something was erased: the next fifty count from what is left.
  if (last !== null && said < last) await saidAtBackup.set(said);
}

/** A backup was made, or the reminder was read: the next fifty count. */
export async function putReminderAway(): Promise<void> {
  reminderStore.setState({ since: null });
  const said = await countSaid(db).catch(() => null);
  if (said !== null) await saidAtBackup.set(said);
}
