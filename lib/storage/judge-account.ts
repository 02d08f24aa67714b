import type { AccountKey } from '#lib/account/account-key.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { judge, type Opinion } from '#lib/dossier/judge.ts';
import type { Known } from '#lib/dossier/profile-of.ts';
import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { ENGINE_VERSION, icpHash } from '#lib/qualify/stamp/stamp.ts';
import type { Database, VerdictRow } from './database.ts';
import { activeIcps } from './icps.ts';
import { loadAccount } from './load-account.ts';
import { dossierTables, storedOpinions, withLists } from './load-dossier.ts';

// The only file that writes verdicts: whoever changes what is known of an account, or an ICP, calls one of these.

/**
 * Judges an account by everything that is known of it now, and stores the verdicts. The ICPs are read in the same
 * transaction: one that changes meanwhile comes before or after as a whole, and leaves no verdict by its old version that
 * nobody judges anew. Null without an ICP, or when there is no such account.
 */
export async function judgeAccount(db: Database, key: AccountKey, day: number): Promise<Dossier | null> {
  return db.transaction('rw', dossierTables(db), async () => {
    if (!(await db.accounts.get(key))) return null;
    const filed = await loadAccount(db, key);
    const icps = (await activeIcps(db)).map(({ icp }) => icp);
    const profile = await judgeAndStore(db, { key, known: filed, icps, day });
    return withLists(db, { filed, profile, opinions: await storedOpinions(db, key), day });
  });
}

/**
 * Judges an account anew by those of the ICPs in use by which it was not judged yet, as after a change of an ICP. In one
 * transaction, so that a page that is being read meanwhile loses nothing. False when nothing was to be done.
 */
export async function judgeStale(
  db: Database,
  key: AccountKey,
  icps: readonly Icp[],
  day: number,
): Promise<boolean> {
  return db.transaction('rw', dossierTables(db), async () => {
    const rows = await db.verdicts.where('account').equals(key).toArray();
    const stale = icps.filter((icp) => !rows.some((row) => isCurrent(row, icp)));
    if (stale.length === 0) return false;
    await judgeAndStore(db, { key, known: await loadAccount(db, key), icps: stale, day });
    return true;
  });
}

/** What is known of these accounts has changed beside their pages: their verdicts stay in sight until they are judged anew. */
export async function markStale(db: Database, accounts: readonly AccountKey[]): Promise<void> {
  await db.verdicts.where('account').anyOf(accounts).modify({ playbook: undefined });
}

interface Case {
  key: AccountKey;
  known: Known;
  icps: readonly Icp[];
  /** UTC day. */
  day: number;
}

async function judgeAndStore(db: Database, { key, known, icps, day }: Case): Promise<Profile> {
  const { profile, opinions } = judge(known, icps, day);
  await db.verdicts.bulkPut(
    opinions.map((opinion): Required<VerdictRow> & Opinion => ({ account: key, ...opinion })),
  );
  return profile;
}

/** An earlier version of the product stored verdicts without what the ICP offers for the conversation. */
function isCurrent({ icpId, verdict: { stamp }, playbook }: VerdictRow, icp: Icp): boolean {
  const isSame = stamp.icpHash === icpHash(icp) && stamp.engineVersion === ENGINE_VERSION;
  return icpId === icp.id && isSame && playbook !== undefined;
}
