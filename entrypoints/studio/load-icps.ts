import { readSafetyCopy } from '#lib/platform/safety-copy.ts';
import type { IcpRow } from '#lib/storage/database.ts';
import { rowsOf } from '#lib/storage/last-good.ts';
import { db } from './database.ts';

/** The ICPs of the database, or of the safety copy where there is no database to be used. */
export async function loadIcpRows(): Promise<IcpRow[]> {
  return db.icps.toArray().catch(async () => {
    const { copy } = await readSafetyCopy();
    return copy ? rowsOf(copy) : [];
  });
}
