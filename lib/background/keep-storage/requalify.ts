import type { Table } from 'dexie';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { playbookOf } from '#lib/dossier/playbook.ts';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Database } from '#lib/storage/database.ts';
import { activeIcps } from '#lib/storage/icps.ts';
import { loadDossier } from '#lib/storage/load-dossier.ts';
import { recordsOf } from '#lib/storage/user-records.ts';

/** What judging an account reads and writes: the scope of a transaction around it. */
export function judgedTables(db: Database): Table[] {
  return [
    db.accounts,
    db.evidence,
    db.pages,
    db.userRecords,
    db.identityDecisions,
    db.suppressions,
    db.icps,
    db.icpSources,
    db.verdicts,
  ];
}

/**
 * Judges an account by everything that is known of it now, and stores the verdicts. The ICPs are read in the same
 * transaction: one that changes meanwhile comes before or after as a whole, and leaves no verdict by its old version that
 * nobody judges anew. Null without an ICP, or when there is no such account.
 */
export async function requalify(db: Database, account: AccountKey, day: number): Promise<Dossier | null> {
  return db.transaction('rw', judgedTables(db), async () => {
    if (!(await db.accounts.get(account))) return null;
    const rows = await db.evidence.where('account').equals(account).toArray();
    const profile = buildProfile(withUserEvidence(rows, await recordsOf(db, account)));
    const verdicts = (await activeIcps(db)).map(({ icp }) => {
      const verdict = qualify(profile, icp, day);
      return { account, icpId: icp.id, verdict, playbook: playbookOf(icp, verdict, profile) };
    });
    await db.verdicts.bulkPut(verdicts);
    return loadDossier(db, account, day);
  });
}
