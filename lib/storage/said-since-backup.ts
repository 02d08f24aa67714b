import type { Database } from './database.ts';

/**
 * How many things the user said of accounts, joins and splits among them, and how many lists were brought. What came from
 * a colleague stands in that one's browser too.
 */
export async function countSaid(db: Database): Promise<number> {
  return db.transaction('r', [db.userRecords, db.identityDecisions, db.suppressions], async () => {
    const [records, decisions, lists] = await Promise.all([
      db.userRecords.filter(({ imported }) => imported !== true).count(),
      db.identityDecisions.count(),
      db.suppressions.orderBy('list').uniqueKeys(),
    ]);
    return records + decisions + lists.length;
  });
}

/** About a week of a salesperson's notes and corrections: more than anybody wants to say again. */
export const SAID_BEFORE_REMINDER = 50;

/** How many things were said since the last backup, when it is time for one; null when it is not. */
export function saidSinceBackup(said: number, atLastBackup: number | null): number | null {
  // What was erased since makes the count smaller.
  const since = said - Math.min(atLastBackup ?? 0, said);
  return since >= SAID_BEFORE_REMINDER ? since : null;
}
