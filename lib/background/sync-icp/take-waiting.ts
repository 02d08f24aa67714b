import { toIsoDay } from '#lib/parse/iso-day.ts';
import { today } from '#lib/platform/clock.ts';
import type { Database } from '#lib/storage/database.ts';
import { noteOnSource } from '#lib/storage/icp-sources.ts';
import { waitingRefusals } from '#lib/storage/waiting-version.ts';
import { keptArrival } from './import-icp.ts';
import { receiveIcp } from './receive-icp.ts';

/** Puts versions in use that were waiting for their day, when it has come: without the network, and judged once more. */
export async function takeWaiting(db: Database): Promise<void> {
  const now = toIsoDay(today());
  for (const refusal of await waitingRefusals(db)) {
    if (String(refusal.params[1]) > now) continue;
    const received = await receiveIcp(db, await keptArrival(db, refusal, refusal.candidate));
    if (received.kind === 'refused') await noteOnSource(db, refusal.source, { lastError: received.fault });
  }
}
