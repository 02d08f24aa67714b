import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import { compareVerdicts } from '#lib/dossier/compare-verdicts.ts';
import { playbookOf } from '#lib/dossier/playbook.ts';
import type { Report } from '#lib/messages/protocol.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Identity } from '#lib/profile/identity.ts';
import { accountKeyOf } from '#lib/profile/identity.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import type { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import { activeIcps, type StoredIcp } from '#lib/storage/icps.ts';
import { describeAccount } from '#lib/storage/load-dossier.ts';
import { judgedTables, requalify } from '../keep-storage/requalify.ts';

/** A read of a company's page, and what to judge it by. */
export interface Case {
  readId: string;
  read: ReadResult;
  identity: Identity;
  /** The active ICPs when the reading began, at least one: one a product line. What is stored is by those of its moment. */
  icps: readonly StoredIcp[];
  /** UTC day, as days since 1970-01-01. */
  day: number;
}

export type Judged = Pick<Extract<Report, { kind: 'account' }>, 'dossier' | 'added'>;

/**
 * Files the read and judges the account by everything known of it: both, or neither. Null when nothing identifies an
 * account; `no-icp` when the last ICP was switched off while the page was being read.
 */
export async function judgeStored(
  db: Database,
  { readId, read, identity, day }: Omit<Case, 'icps'>,
): Promise<Judged | 'no-icp' | null> {
  return db.transaction('rw', judgedTables(db), async () => {
    if ((await activeIcps(db)).length === 0) return 'no-icp';
    const filed = await fileRead(db, { readId, identity, read, day });
    if (!filed) return null;
    const dossier = await requalify(db, filed.account, day);
    return dossier && { dossier, added: filed.added };
  });
}

/** Judges by this page alone and keeps nothing: for private windows. */
export function judgeUnstored({ read, identity, icps, day }: Case): Judged | null {
  const key = accountKeyOf(identity);
  if (key === null) return null;
  const profile = buildProfile(read.evidence);
  const opinions = icps.map(({ icp: { name, version }, icp, sample, syncedAt }) => {
    const verdict = qualify(profile, icp, day);
    return { verdict, playbook: playbookOf(icp, verdict, profile), icp: { name, version, sample, syncedAt } };
  });
  const [best, ...others] = opinions.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
  if (!best) return null;
  const account = describeAccount(key, profile, 1);
  return {
    dossier: { account, profile, ...best, others, links: read.links, records: NO_RECORDS },
    added: [],
  };
}
