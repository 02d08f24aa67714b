import type { Database } from '#lib/storage/database.ts';
import { copyOf, type LastGood, parseLastGood } from '#lib/storage/last-good.ts';
import { lastGoodIcps } from './settings.ts';

/** The copy, null when there is none yet; `readable` = false where the browser keeps no settings. */
export async function readSafetyCopy(): Promise<{ readable: boolean; copy: LastGood | null }> {
  const { readable, value } = await lastGoodIcps.look();
  return { readable, copy: parseLastGood(value) };
}

/**
 * Copies the ICPs in use out of the database, to be called after every change of them. One at a time over all pages of
 * the extension, so that an older copy never lands on a newer one. False where the browser keeps no settings: the ICPs
 * are in the database all the same.
 */
export async function keepSafetyCopy(db: Database, without?: string): Promise<boolean> {
  return navigator.locks.request(lastGoodIcps.key, async () => {
    const copy = await copyOf(db);
    const icps = copy.icps.filter(({ id }) => id !== without);
    return lastGoodIcps.set({ ...copy, icps });
  });
}
