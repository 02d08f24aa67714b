import type { AccountKey } from '#lib/account/account-key.ts';
import { followJoins, touchedAccounts } from '#lib/account/place-rows.ts';
import { ASIDE } from '#lib/account/special-keys.ts';
import type { Database } from './database.ts';
import { allDecisions } from './read-decisions.ts';

/** A tenth of the history, but enough to be worth it: a disk that is full by one page would be full again by the next. */
const SHARE = 0.1;
const AT_LEAST = 20;

/**
 * Removes the accounts that were not seen for the longest time, to make room. An account about which a person said
 * something stays, as does `keep`. Returns how many were removed.
 */
export async function pruneHistory(db: Database, keep: AccountKey | null): Promise<number> {
  return db.transaction('rw', tablesOfAccounts(db), async () => {
    const accounts = await db.accounts.toArray();
    const decisions = await allDecisions(db);
    const spoken = new Set([
      ...(await db.userRecords.toArray()).map(({ account }) => account),
      ...decisions.flatMap(touchedAccounts).map((key) => followJoins(key, decisions)),
    ]);
    const oldest = accounts
      .filter(({ key }) => key !== keep && !spoken.has(key))
      .toSorted((a, b) => a.lastSeen - b.lastSeen)
      .slice(0, Math.max(AT_LEAST, Math.ceil(accounts.length * SHARE)));
    for (const { key } of oldest) await eraseAccount(db, key);
    return oldest.length;
  });
}

/** Removes an account with everything that is known of it, what was set aside and decided of it too. */
export async function eraseAccount(db: Database, key: AccountKey): Promise<void> {
  await db.transaction('rw', tablesOfAccounts(db), async () => {
    const decisions = await allDecisions(db);
    const touching = decisions.filter((decision) =>
      touchedAccounts(decision).some((touched) => followJoins(touched, decisions) === key),
    );
    const keys = [key, `${ASIDE}${key}`];
    await db.evidence.where('account').anyOf(keys).delete();
    await db.pages.where('account').anyOf(keys).delete();
    await db.userRecords.where('account').equals(key).delete();
    await db.identityDecisions
      .where('id')
      .anyOf(touching.map(({ id }) => id))
      .delete();
    await db.verdicts.where('account').equals(key).delete();
    await db.accounts.delete(key);
  });
}

function tablesOfAccounts(db: Database) {
  return [db.accounts, db.evidence, db.pages, db.userRecords, db.identityDecisions, db.verdicts];
}

/** True for a write that failed because there is no room: over the browser's quota, or on a full disk. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  if (name === 'QuotaExceededError' || (name === 'DataError' && message.includes('IOError'))) return true;
  // Dexie wraps what the browser said: one write in `inner`, many in `failures`.
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  const failures: unknown = 'failures' in error ? error.failures : undefined;
  const causes = [inner, ...(Array.isArray(failures) ? failures : Object.values(failures ?? {}))];
  return causes.some((cause) => cause !== error && isFull(cause));
}
