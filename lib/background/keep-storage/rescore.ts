import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { Icp } from '#lib/icp/format.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { ENGINE_VERSION, icpHash } from '#lib/qualify/stamp/stamp.ts';
import type { Database, VerdictRow } from '#lib/storage/database.ts';
import { activeIcps } from '#lib/storage/icps.ts';
import { recordsOf } from '#lib/storage/user-records.ts';

/** A slice of work after which others get their turn. */
export const SLICE_MS = 12;

/** What the re-scoring needs of its surroundings. */
export interface Pace {
  /** UTC day, as days since 1970-01-01. */
  day: number;
  /** Milliseconds. */
  now(): number;
  /** Lets others work; what keeps a service worker awake belongs here. */
  pause(): Promise<unknown>;
}

/**
 * Judges again every account whose verdict is not by the ICPs in use, slice by slice. Nothing has to be remembered: after
 * a kill the next run finds what is left. Returns how many accounts were judged.
 */
export async function rescoreStale(db: Database, pace: Pace): Promise<number> {
  const icps = (await activeIcps(db)).map(({ icp }) => icp);
  if (icps.length === 0) return 0;
  let judged = 0;
  let sliceStart = pace.now();
  for (const account of await db.accounts.toCollection().primaryKeys()) {
    if (await rescoreAccount(db, account, icps, pace.day)) judged += 1;
    if (pace.now() - sliceStart < SLICE_MS) continue;
    await pace.pause();
    sliceStart = pace.now();
  }
  return judged;
}

/** In one transaction, so that a page that is being read meanwhile loses nothing. */
function rescoreAccount(db: Database, account: string, icps: readonly Icp[], day: number): Promise<boolean> {
  return db.transaction('rw', [db.evidence, db.userRecords, db.verdicts], async () => {
    const rows = await db.verdicts.where('account').equals(account).toArray();
    const stale = icps.filter(
      (icp) =>
        !isCurrent(
          rows.find((row) => row.icpId === icp.id),
          icp,
        ),
    );
    if (stale.length === 0) return false;
    const evidence = await db.evidence.where('account').equals(account).toArray();
    const profile = buildProfile(withUserEvidence(evidence, await recordsOf(db, account)));
    await db.verdicts.bulkPut(
      stale.map((icp) => ({ account, icpId: icp.id, verdict: qualify(profile, icp, day) })),
    );
    return true;
  });
}

function isCurrent(row: VerdictRow | undefined, icp: Icp): boolean {
  const stamp = row?.verdict.stamp;
  return stamp?.icpHash === icpHash(icp) && stamp.engineVersion === ENGINE_VERSION;
}
