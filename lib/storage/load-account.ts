import type { AccountKey } from '#lib/account/account-key.ts';
import type { FiledAccount } from '#lib/dossier/compose-dossier.ts';
import type { Database } from './database.ts';
import { allDecisions } from './read-decisions.ts';
import { recordsOf } from './user-records.ts';

/** Everything that is filed on an account, as it stands in the transaction around it. */
export async function loadAccount(db: Database, key: AccountKey): Promise<FiledAccount> {
  const [row, evidence, pages, records, decisions] = await Promise.all([
    db.accounts.get(key),
    db.evidence.where('account').equals(key).toArray(),
    db.pages.where('account').equals(key).toArray(),
    recordsOf(db, key),
    allDecisions(db),
  ]);
  return { key, aliases: row?.aliases ?? [], evidence, pages, records, decisions };
}
