import type { AccountKey } from '#lib/account/account-key.ts';
import { type FeedbackFile, parseFeedback } from '#lib/exchange/feedback-file.ts';
import { withoutForeignAnswers } from '#lib/exchange/foreign-answers.ts';
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

/** The same from a file's text, without what was said under ICPs of which none is here; null when it is no such file. */
export async function importFeedbackText(
  db: Database,
  text: string,
  day: number,
): Promise<Awaited<ReturnType<typeof importColleagues>> | null> {
  const parsed = parseFeedback(text);
  if (!parsed.ok) return null;
  const icpIds = new Set(await db.icps.toCollection().primaryKeys());
  return importColleagues(db, withoutForeignAnswers(parsed.file, icpIds).file, day);
}

/** Takes an import of colleagues' words back, and what it did to verdicts. */
export async function takeColleaguesBack(
  db: Database,
  imported: Pick<ImportedFeedback, 'added' | 'outdated'>,
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
