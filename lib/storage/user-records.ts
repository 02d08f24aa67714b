import type { AccountKey } from '#lib/account/account-key.ts';
import type { UserRecord } from '#lib/evidence/user-evidence.ts';
import type { Database } from './database.ts';

/** Keeps what a person says about an account. Saying the same record again (by its id) changes nothing. */
export async function keepRecord(db: Database, account: AccountKey, record: UserRecord): Promise<void> {
  await db.transaction('rw', db.userRecords, async () => {
    const known = await db.userRecords.where('id').equals(record.id).first();
    if (!known) await db.userRecords.add({ ...record, account });
  });
}

/** Takes a record back; the one before it stands again. */
export async function takeRecordBack(db: Database, id: string): Promise<void> {
  await db.userRecords.where('id').equals(id).delete();
}

/** What people said about an account, in the order in which they said it: of one day the last word counts. */
export async function recordsOf(db: Database, account: AccountKey): Promise<UserRecord[]> {
  const rows = await db.userRecords.where('account').equals(account).sortBy('order');
  return rows.map(({ account: _, order: __, ...record }) => record as UserRecord);
}
