import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import { composeDossier, listedAs } from '#lib/dossier/compose-dossier.ts';
import { judge } from '#lib/dossier/judge.ts';
import type { Report } from '#lib/messages/report.ts';
import type { Identity } from '#lib/profile/identity.ts';
import { accountKeyOf } from '#lib/profile/identity.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import type { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import { activeIcps, type StoredIcp } from '#lib/storage/icps.ts';
import { judgeAccount } from '#lib/storage/judge-account.ts';
import { dossierTables } from '#lib/storage/load-dossier.ts';
import { listedFactsOf, suppressionOf } from '#lib/storage/suppressions.ts';

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
  return db.transaction('rw', dossierTables(db), async () => {
    if ((await activeIcps(db)).length === 0) return 'no-icp';
    const filed = await fileRead(db, { readId, identity, read, day });
    if (!filed) return null;
    const dossier = await judgeAccount(db, filed.account, day);
    return dossier && { dossier, added: filed.added };
  });
}

/**
 * Judges by this page alone and keeps nothing: for private windows. The lists are asked all the same, where there are any:
 * who is not to be contacted is not to be contacted from a private window either.
 */
export async function judgeUnstored(
  lists: Database | null,
  { readId, read, identity, icps, day }: Case,
): Promise<Judged | null> {
  const key = accountKeyOf(identity);
  if (key === null) return null;
  const listed = lists ? await listedFactsOf(lists, [key, ...identity.linkedin]).catch(() => []) : [];
  const known = { evidence: [...read.evidence, ...listed], records: [] };
  const judged = judge(
    known,
    icps.map(({ icp }) => icp),
    day,
  );
  const opinions = icps.flatMap(({ icp: { id, name, version }, sample, syncedAt }) => {
    const opinion = judged.opinions.find(({ icpId }) => icpId === id);
    return opinion ? [{ ...opinion, icp: { id, name, version, sample, syncedAt } }] : [];
  });
  const { url, page, links } = read;
  const filed = {
    ...{ key, aliases: identity.linkedin, records: [], decisions: [] },
    evidence: known.evidence.map((fact) => ({ ...fact, readId })),
    pages: [{ url, page, day, links }],
  };
  const { keys, name } = listedAs(filed, judged.profile);
  const suppression = lists && (await suppressionOf(lists, keys, name).catch(() => null));
  const dossier = composeDossier(filed, { profile: judged.profile, opinions }, { suppression, day });
  return dossier && { dossier: { ...dossier, records: NO_RECORDS }, added: [] };
}
