import { cleanedRows } from '#lib/platform/settings.ts';
import { cleanAccount, cleanDecisions, filedKeys } from '#lib/storage/clean-old-rows.ts';
import type { Database } from '#lib/storage/database.ts';
import type { Pace } from './rescore.ts';

/**
 * Cleans what earlier versions filed, once, account by account. After a kill the next start goes through them again:
 * what is clean stays as it is.
 */
export async function cleanOnce(db: Database, { day, pause }: Pick<Pace, 'day' | 'pause'>): Promise<void> {
  if (await cleanedRows.get()) return;
  await cleanDecisions(db);
  for (const key of await filedKeys(db)) {
    await cleanAccount(db, key, day);
    await pause();
  }
  await cleanedRows.set(true);
}
