import type { Icp } from '#lib/icp/format.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import type { IcpOrigin, IcpSourceRow, IcpVersionRow } from './database.ts';
import { Database } from './database.ts';

/** A version of an ICP that was checked and is to be used from now on. */
export interface NewVersion {
  icp: Icp;
  /** The document as it is stored in the list of ICPs; what `icp` was parsed from. */
  document: unknown;
  text: string;
  /** SHA-256 of the received bytes, hex. */
  sha256: string;
  origin: IcpOrigin;
  /** Milliseconds since the epoch. */
  receivedAt: number;
  /** What becomes of the source's own row in the same step. */
  source?: IcpSourceRow;
}

/**
 * Makes a version the one in use: the version, the list of ICPs and the source's row change in one transaction that is on
 * the disk before this resolves, so that whoever is killed half-way leaves the old ICP whole. The sample makes room for
 * the first ICP of the team's own. Doing it twice changes nothing.
 */
export async function activateIcpVersion(db: Database, next: NewVersion): Promise<void> {
  const { icp, document, text, sha256, origin, receivedAt, source } = next;
  const { id, name, version } = icp;
  const synced = origin.kind === 'source' || origin.kind === 'managed';
  await strictly(db, (strict) =>
    strict.transaction(
      'rw',
      [strict.icps, strict.icpVersions, strict.icpSources, strict.verdicts],
      async () => {
        await dropSamples(strict, id);
        await strict.icpVersions.put({
          ...{ icpId: id, version, text, sha256, author: icp.owner, note: icp.changes ?? null },
          ...{ receivedAt, origin },
        });
        const syncedAt = synced ? receivedAt : null;
        await strict.icps.put({ id, name, version, document, active: true, sample: false, syncedAt });
        if (source) await strict.icpSources.put(source);
      },
    ),
  );
}

/** Runs `work` on a connection whose commits are on the disk before they are acknowledged. */
async function strictly<T>(db: Database, work: (strict: Database) => Promise<T>): Promise<T> {
  const strict = new Database(db.name, 'strict');
  try {
    return await work(strict);
  } finally {
    strict.close();
  }
}

async function dropSamples(db: Database, id: string): Promise<void> {
  const samples = (await db.icps.toArray()).filter((row) => row.sample && row.id !== id);
  for (const sample of samples) await dropIcp(db, sample.id);
}

/** Removes an ICP with its versions and verdicts. What is known about accounts stays. */
export async function removeIcp(db: Database, id: string): Promise<void> {
  await db.transaction('rw', [db.icps, db.icpVersions, db.verdicts], () => dropIcp(db, id));
}

async function dropIcp(db: Database, id: string): Promise<void> {
  await db.icps.delete(id);
  await db.icpVersions.where('icpId').equals(id).delete();
  await db.verdicts.where('icpId').equals(id).delete();
}

/** The versions of an ICP, the highest first. */
export async function versionsOf(db: Database, icpId: string): Promise<IcpVersionRow[]> {
  const rows = await db.icpVersions.where('icpId').equals(icpId).sortBy('version');
  return rows.reverse();
}

/**
 * Puts a kept version in use again, on this machine. The list of versions stays as it is: a source still has to bring a
 * version above the highest. False when that version is not kept, or can no longer be read.
 */
export async function returnToVersion(db: Database, icpId: string, version: number): Promise<boolean> {
  return db.transaction('rw', [db.icps, db.icpVersions], async () => {
    const [row, kept] = await Promise.all([db.icps.get(icpId), db.icpVersions.get([icpId, version])]);
    const parsed = kept && readIcpText(kept.text);
    if (!row || !parsed?.ok) return false;
    await db.icps.put({ ...row, name: parsed.icp.name, version, document: parsed.icp });
    return true;
  });
}

/** Lets an ICP judge accounts, or no longer. */
export async function setIcpActive(db: Database, icpId: string, active: boolean): Promise<void> {
  await db.icps.update(icpId, { active });
}
