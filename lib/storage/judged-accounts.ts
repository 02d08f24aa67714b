import type { Verdict } from '#lib/qualify/verdict.ts';
import type { Database } from './database.ts';

/** The verdicts by one ICP, each with the day on which its account was last seen. */
export async function judgedAccounts(
  db: Database,
  icpId: string,
): Promise<{ verdict: Verdict; lastSeen: number }[]> {
  return db.transaction('r', [db.accounts, db.verdicts], async () => {
    const seen = new Map((await db.accounts.toArray()).map(({ key, lastSeen }) => [key, lastSeen]));
    const rows = await db.verdicts.where('icpId').equals(icpId).toArray();
    return rows.flatMap(({ account, verdict }) => {
      const lastSeen = seen.get(account);
      return lastSeen === undefined ? [] : [{ verdict, lastSeen }];
    });
  });
}
