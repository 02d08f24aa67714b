import type { Icp } from '#lib/icp/format.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import type { Database, RefusalRow } from './database.ts';

/** The versions that have arrived from a source that is still there, and wait for the day from which they count. */
export async function waitingRefusals(db: Database): Promise<(RefusalRow & { candidate: string })[]> {
  const waiting = await db.refusals.filter(({ code }) => code === 'not-yet').toArray();
  const sources = new Set(await db.icpSources.toCollection().primaryKeys());
  return waiting.flatMap((row) =>
    row.candidate !== null && row.candidate !== '' && sources.has(row.source)
      ? [{ ...row, candidate: row.candidate }]
      : [],
  );
}

/** The version of an ICP that waits for its day; null when none does. */
export async function waitingVersion(db: Database, icpId: string): Promise<Icp | null> {
  const waiting = await waitingRefusals(db);
  const icps = waiting.flatMap(({ candidate }) => {
    const parsed = readIcpText(candidate);
    return parsed.ok && parsed.icp.id === icpId ? [parsed.icp] : [];
  });
  return icps.at(-1) ?? null;
}
