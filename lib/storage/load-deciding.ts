import type { AccountKey } from '#lib/account/account-key.ts';
import { decidingOf } from '#lib/dossier/deciding-of.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import type { Database } from './database.ts';
import { activeIcps } from './icps.ts';
import { loadAccount } from './load-account.ts';
import { dossierTables } from './load-dossier.ts';

/** What would decide a stored account under one of the ICPs in use; null where nothing is to be decided. */
export async function loadDeciding(
  db: Database,
  { account, icpId }: { account: AccountKey; icpId: string },
  day: number,
): Promise<Deciding | null> {
  return db.transaction('r', dossierTables(db), async () => {
    const stored = (await activeIcps(db)).find(({ icp }) => icp.id === icpId);
    return stored ? decidingOf(await loadAccount(db, account), stored.icp, day) : null;
  });
}
