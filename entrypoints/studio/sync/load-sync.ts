import type { IcpRow, IcpSourceRow, RefusalRow } from '#lib/storage/database.ts';
import { db } from '../database.ts';

/** What the page shows of the database, in one reading. */
export interface SyncRows {
  sources: IcpSourceRow[];
  icps: IcpRow[];
  /** The last first. */
  refusals: RefusalRow[];
  /** The highest version of each ICP that was ever received. */
  highest: Record<string, number>;
}

/** As a live query: it must not wait for anything but the database. */
export async function loadSync(): Promise<SyncRows> {
  const [sources, icps, refusals, keys] = await Promise.all([
    db.icpSources.toArray(),
    db.icps.toArray(),
    db.refusals.orderBy(':id').reverse().toArray(),
    db.icpVersions.toCollection().primaryKeys(),
  ]);
  const highest: Record<string, number> = Object.create(null);
  for (const [icpId, version] of keys) highest[icpId] = Math.max(highest[icpId] ?? 0, version);
  refusals.sort((a, b) => b.time - a.time);
  return { sources, icps, refusals, highest };
}
