import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Identity } from '#lib/profile/identity.ts';
import { accountKeyOf } from '#lib/profile/identity.ts';
import type { Dossier } from '#lib/qualify/dossier.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import type { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import type { StoredIcp } from '#lib/storage/icps.ts';
import { describeAccount, loadDossier } from '#lib/storage/load-dossier.ts';
import { recordsOf } from '#lib/storage/user-records.ts';
import type { Report } from './protocol.ts';

/** A read of a company's page, and what to judge it by. */
export interface Case {
  readId: string;
  read: ReadResult;
  identity: Identity;
  active: StoredIcp;
  /** UTC day, as days since 1970-01-01. */
  day: number;
}

export type Judged = Pick<Extract<Report, { kind: 'account' }>, 'dossier' | 'added'>;

/** Files the read and judges the account by everything known of it. Null when nothing identifies an account. */
export async function judgeStored(
  db: Database,
  { readId, read, identity, active, day }: Case,
): Promise<Judged | null> {
  const filed = await fileRead(db, { readId, identity, read, day });
  if (!filed) return null;
  const rows = await db.evidence.where('account').equals(filed.account).toArray();
  const records = await recordsOf(db, filed.account);
  const verdict = qualify(buildProfile(withUserEvidence(rows, records)), active.icp, day);
  await db.verdicts.put({ account: filed.account, icpId: active.icp.id, verdict });
  const dossier = await loadDossier(db, filed.account);
  return dossier && { dossier, added: filed.added };
}

/** Judges by this page alone and keeps nothing: for private windows. */
export function judgeUnstored({ read, identity, active, day }: Case): Judged | null {
  const key = accountKeyOf(identity);
  if (key === null) return null;
  const profile = buildProfile(read.evidence);
  const { name, version } = active.icp;
  const dossier: Dossier = {
    account: describeAccount(key, profile, 1),
    profile,
    verdict: qualify(profile, active.icp, day),
    icp: { name, version, sample: active.sample, syncedAt: active.syncedAt },
    links: read.links,
  };
  return { dossier, added: [] };
}
