import type { AccountKey } from '#lib/account/account-key.ts';
import type { FeedbackFile } from '#lib/qualify/feedback-file.ts';
import type { Database } from '#lib/storage/database.ts';
import { importFeedback } from '#lib/storage/feedback.ts';
import { requalify } from './requalify.ts';

/** Imports colleagues' words and judges anew the accounts that they are about and that were seen here. Those accounts. */
export async function importColleagues(db: Database, file: FeedbackFile, day: number): Promise<AccountKey[]> {
  const touched = await importFeedback(db, file);
  const known = await db.accounts.bulkGet(touched);
  const keys = known.flatMap((row) => row?.key ?? []);
  // One transaction an account: a long file must not hold the database.
  for (const key of keys) await requalify(db, key, day);
  return keys;
}
