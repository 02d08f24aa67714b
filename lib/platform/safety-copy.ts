import { browser } from 'wxt/browser';
import type { Database } from '#lib/storage/database.ts';
import { copyOf, type LastGood, parseLastGood } from '#lib/storage/last-good.ts';

const KEY = 'lastGoodIcps';

/** Throws where `storage.local` fails. Null when there is no copy yet. */
export async function readSafetyCopy(): Promise<LastGood | null> {
  const stored = await browser.storage.local.get(KEY);
  return parseLastGood(stored[KEY]);
}

/**
 * Copies the ICPs in use out of the database, to be called after every change of them. One at a time over all pages of
 * the extension, so that an older copy never lands on a newer one. False where `storage.local` fails: the ICPs are in
 * the database all the same.
 */
export async function keepSafetyCopy(db: Database, without?: string): Promise<boolean> {
  return navigator.locks.request(KEY, async () => {
    const copy = await copyOf(db);
    const icps = copy.icps.filter(({ id }) => id !== without);
    return writeSafetyCopy({ ...copy, icps });
  });
}

/** False where `storage.local` fails. */
export async function writeSafetyCopy(copy: LastGood): Promise<boolean> {
  return browser.storage.local.set({ [KEY]: copy }).then(
    () => true,
    () => false,
  );
}
