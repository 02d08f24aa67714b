import type { AccountKey } from '#lib/account/account-key.ts';
import type { FeedbackFile } from '#lib/exchange/feedback-file.ts';
import type { Database } from '#lib/storage/database.ts';
import { type ImportedFeedback, importFeedback, takeFeedbackBack } from '#lib/storage/feedback.ts';
import { judgeAccount } from '#lib/storage/judge-account.ts';

/** Imports colleagues' words and judges anew the accounts that they are about. `judged` = those that were seen here. */
export async function importColleagues(
  db: Database,
  file: FeedbackFile,
  day: number,
): Promise<ImportedFeedback & { judged: AccountKey[] }> {
  const imported = await importFeedback(db, file);
  return { ...imported, judged: await judgeSeen(db, imported.touched, day) };
}

/** Takes an import of colleagues' words back, and what it did to verdicts. */
export async function takeColleaguesBack(
  db: Database,
  imported: ImportedFeedback,
  day: number,
): Promise<void> {
  await judgeSeen(db, await takeFeedbackBack(db, imported), day);
}

async function judgeSeen(db: Database, touched: readonly AccountKey[], day: number): Promise<AccountKey[]> {
  const known = await db.accounts.bulkGet([...touched]);
  const keys = known.flatMap((row) => row?.key ?? []);
  // One transaction an account: a long file must not hold the database.
  for (const key of keys) await judgeAccount(db, key, day);
  return keys;
}
