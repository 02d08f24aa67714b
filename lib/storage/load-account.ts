import type { AccountKey } from '#lib/account/account-key.ts';
import { type FiledAccount, keysOf } from '#lib/dossier/compose-dossier.ts';
import type { Database } from './database.ts';
import { allDecisions } from './read-decisions.ts';
import { listedFactsOf } from './suppressions.ts';
import { recordsOf } from './user-records.ts';

/** Of what a list of the team says: no read brought it. */
const FROM_LIST = 'list';

/** Everything that is filed on an account, and what the team's lists say of it, as it stands in the transaction around it. */
export async function loadAccount(db: Database, key: AccountKey): Promise<FiledAccount> {
  const [row, evidence, pages, records, decisions] = await Promise.all([
    db.accounts.get(key),
    db.evidence.where('account').equals(key).toArray(),
    db.pages.where('account').equals(key).toArray(),
    recordsOf(db, key),
    allDecisions(db),
  ]);
  const aliases = row?.aliases ?? [];
  const listed = await listedFactsOf(db, keysOf({ key, aliases, decisions }));
  const all = [...evidence, ...listed.map((fact) => ({ ...fact, readId: FROM_LIST }))];
  return { key, aliases, evidence: all, pages, records, decisions };
}
