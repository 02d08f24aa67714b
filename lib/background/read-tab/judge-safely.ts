import { accountKeyOf } from '#lib/profile/identity.ts';
import type { Database } from '#lib/storage/database.ts';
import { isFull, pruneHistory } from '#lib/storage/prune-history.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import type { OpenStorage } from '../keep-storage/open-storage.ts';
import { type Case, type Judged, judgeStored, judgeUnstored } from './judge-read.ts';

/** A judged account, and what became of storing it. */
export interface SafelyJudged {
  /** Null when nothing identifies an account. */
  judged: Judged | 'no-icp' | null;
  stored: boolean;
  notices: StorageNotice[];
}

/**
 * Judges an account and stores it where that is wanted and possible. A full disk is given one chance by removing the
 * oldest history; whatever fails, the verdict is computed and the reason for not storing it is said.
 */
export async function judgeSafely(
  db: Database,
  account: Case,
  { usable, notices }: OpenStorage,
  incognito: boolean,
): Promise<SafelyJudged> {
  if (incognito || !usable) {
    const judged = await judgeUnstored(usable ? db : null, account);
    return { judged, stored: false, notices };
  }
  try {
    const judged = await judgeStored(db, account);
    return { judged, stored: judged !== 'no-icp', notices };
  } catch (error) {
    const full = isFull(error);
    const removed = full ? await makeRoom(db, account) : 0;
    const judged = removed > 0 ? await judgeStored(db, account).catch(() => null) : null;
    if (judged)
      return { judged, stored: judged !== 'no-icp', notices: [...notices, { kind: 'full', removed }] };
    const trouble: StorageNotice = full ? { kind: 'full', removed: 0 } : { kind: 'unreadable' };
    return { judged: await judgeUnstored(db, account), stored: false, notices: [...notices, trouble] };
  }
}

async function makeRoom(db: Database, { identity }: Case): Promise<number> {
  // Removing rows writes too: on a disk without a single free block even that may fail.
  return pruneHistory(db, accountKeyOf(identity)).catch(() => 0);
}
