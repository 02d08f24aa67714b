import type { AccountKey } from '#lib/account/account-key.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { MAX_RECORDS_OF_ACCOUNT, MAX_WORDS_OF_SUBJECT, subjectOf } from '#lib/evidence/user-record.ts';
import type { Database, UserRecordRow } from './database.ts';

/**
 * Keeps what a person says about an account. Saying the same record again (by its id) changes nothing. Of one subject
 * the last words are kept. False when the account holds as many records as are kept.
 */
export async function keepRecord(db: Database, account: AccountKey, record: UserRecord): Promise<boolean> {
  return db.transaction('rw', db.userRecords, async () => {
    if (await db.userRecords.where('id').equals(record.id).first()) return true;
    const rows = await db.userRecords.where('account').equals(account).sortBy('order');
    const outdated = earlierWords(rows, record);
    if (rows.length - outdated.length >= MAX_RECORDS_OF_ACCOUNT) return false;
    await db.userRecords.bulkDelete(outdated);
    await db.userRecords.add({ ...record, account });
    return true;
  });
}

/** Takes a record back; the one before it stands again. False when there is none with this id. */
export async function takeRecordBack(db: Database, id: string): Promise<boolean> {
  return (await db.userRecords.where('id').equals(id).delete()) > 0;
}

/** What people said about an account, in the order in which they said it: of one day the last word counts. */
export async function recordsOf(db: Database, account: AccountKey): Promise<UserRecord[]> {
  const rows = await db.userRecords.where('account').equals(account).sortBy('order');
  return rows.map(({ account: _, order: __, home: ___, ...record }) => record as UserRecord);
}

/** Orders of the rows that fall out of what is kept of a subject when `record` is added. */
function earlierWords(rows: readonly UserRecordRow[], record: UserRecord): number[] {
  const subject = subjectOf(record);
  const same = rows.filter((row) => subjectOf(row) === subject && row.imported === record.imported);
  return same
    .slice(0, Math.max(0, same.length + 1 - MAX_WORDS_OF_SUBJECT))
    .flatMap(({ order }) => order ?? []);
}
