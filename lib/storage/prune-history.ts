import type { AccountKey } from '#lib/account/account-key.ts';
import type { Database } from './database.ts';

/** A tenth of the history, but enough to be worth it: a disk that is full by one page would be full again by the next. */
const SHARE = 0.1;
const AT_LEAST = 20;

/**
 * Removes the accounts that were not seen for the longest time, to make room. An account about which a person said
 * something stays, as does `keep`. Returns how many were removed.
 */
export async function pruneHistory(db: Database, keep: AccountKey | null): Promise<number> {
  const tables = [db.accounts, db.evidence, db.pages, db.userRecords, db.verdicts];
  return db.transaction('rw', tables, async () => {
    const accounts = await db.accounts.toArray();
    const spoken = new Set((await db.userRecords.toArray()).map(({ account }) => account));
    const oldest = accounts
      .filter(({ key }) => key !== keep && !spoken.has(key))
      .toSorted((a, b) => a.lastSeen - b.lastSeen)
      .slice(0, Math.max(AT_LEAST, Math.ceil(accounts.length * SHARE)));
    for (const { key } of oldest) await eraseAccount(db, key);
    return oldest.length;
  });
}

/** Removes an account with everything that is known of it. */
export async function eraseAccount(db: Database, key: AccountKey): Promise<void> {
  await db.transaction('rw', [db.accounts, db.evidence, db.pages, db.userRecords, db.verdicts], async () => {
    await db.evidence.where('account').equals(key).delete();
    await db.pages.where('account').equals(key).delete();
    await db.userRecords.where('account').equals(key).delete();
    await db.verdicts.where('account').equals(key).delete();
    await db.accounts.delete(key);
  });
}

/** True for a write that failed because there is no room: over the browser's quota, or on a full disk. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return (
    name === 'QuotaExceededError' ||
    (name === 'DataError' && message.includes('IOError')) ||
    (inner !== undefined && inner !== error && isFull(inner))
  );
}
