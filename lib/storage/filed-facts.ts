import type { AccountKey } from '#lib/account/account-key.ts';
import { followJoins } from '#lib/account/place-rows.ts';
import { filedPages } from '#lib/dossier/filed-pages.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { keptEvidence } from '#lib/evidence/kept-evidence.ts';
import { THIRD_PARTY } from '#lib/read/company-mention.ts';
import type { Database } from './database.ts';
import { allDecisions } from './read-decisions.ts';

/** More pages about one company than these are a collection, not evidence. */
export const MAX_FILED_PAGES = 30;

/** What others say, as it may be filed: of their attributes, below what the company states itself. */
export function asThirdParty(facts: readonly Evidence[], url: string, day: number): Evidence[] {
  return facts.flatMap((fact): Evidence[] => {
    if (ATTRIBUTES[fact.attribute].thirdParty !== true) return [];
    const confidence = Math.min(fact.confidence, THIRD_PARTY);
    const filed = { ...fact, source: 'third-party', url, day, confidence, scope: 'other' } as const;
    return [keptEvidence(filed, false)];
  });
}

/** What a foreign page says about one company. */
export interface Filing {
  account: AccountKey;
  id: string;
  facts: readonly Evidence[];
  /** UTC day. */
  day: number;
}

/**
 * Files a foreign page's facts on the company that they are about; an account is made where there is none. Filed again (by
 * its id) changes nothing. Null when as many pages are filed on it as can be.
 */
export async function fileFacts(
  db: Database,
  { account: asked, id, facts, day }: Filing,
): Promise<AccountKey | null> {
  return db.transaction('rw', [db.accounts, db.evidence, db.identityDecisions], async () => {
    const account = followJoins(asked, await allDecisions(db));
    const home = account === asked ? undefined : asked;
    const rows = await db.evidence.where('account').equals(account).toArray();
    const filed = filedPages(rows);
    if (filed.some((page) => page.id === id)) return account;
    if (filed.length >= MAX_FILED_PAGES) return null;
    const known = await db.accounts.get(account);
    await db.accounts.put(known ?? { key: account, aliases: [], firstSeen: day, lastSeen: day });
    await db.evidence.bulkAdd(facts.map((fact) => ({ ...fact, readId: id, account, home })));
    return account;
  });
}

/** Takes a filed page back. The account that it was filed on; null when there is none with this id. */
export async function takeFiledBack(db: Database, id: string): Promise<AccountKey | null> {
  return db.transaction('rw', [db.accounts, db.evidence, db.pages, db.userRecords, db.verdicts], async () => {
    const rows = await db.evidence.where('readId').equals(id).toArray();
    const filed = rows.filter(({ source }) => source === 'third-party');
    const account = filed[0]?.account;
    if (account === undefined) return null;
    await db.evidence.bulkDelete(filed.flatMap((row) => row.id ?? []));
    await forgetEmpty(db, account);
    return account;
  });
}

/** An account that was made for a filed page alone goes with it. */
async function forgetEmpty(db: Database, account: AccountKey): Promise<void> {
  const known = [db.evidence, db.pages, db.userRecords];
  for (const table of known) if ((await table.where('account').equals(account).count()) > 0) return;
  await db.verdicts.where('account').equals(account).delete();
  await db.accounts.delete(account);
}
