import { toIsoDay } from '#lib/qualify/day.ts';
import type { Database } from '#lib/storage/database.ts';
import { noteOnSource } from '#lib/storage/icp-sources.ts';
import { today } from '../clock.ts';
import { keptArrival } from './import-icp.ts';
import { receiveIcp } from './receive-icp.ts';

/** Puts versions in use that were waiting for their day, when it has come: without the network, and judged once more. */
export async function takeWaiting(db: Database): Promise<void> {
  const now = toIsoDay(today());
  const waiting = await db.refusals
    .filter(({ code, candidate }) => code === 'not-yet' && !!candidate)
    .toArray();
  for (const refusal of waiting) {
    const isDue = String(refusal.params[1]) <= now;
    const source = await db.icpSources.get(refusal.source);
    // A source that was removed brings nothing any more.
    if (!isDue || !source || refusal.candidate === null) continue;
    const received = await receiveIcp(db, await keptArrival(db, refusal, refusal.candidate));
    if (received.kind === 'refused') await noteOnSource(db, source.id, { lastError: received.fault });
  }
}
