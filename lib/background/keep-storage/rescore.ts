import type { Database } from '#lib/storage/database.ts';
import { activeIcps } from '#lib/storage/icps.ts';
import { judgeStale } from '#lib/storage/judge-account.ts';

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
    if (await judgeStale(db, account, icps, pace.day)) judged += 1;
    if (pace.now() - sliceStart < SLICE_MS) continue;
    await pace.pause();
    sliceStart = pace.now();
  }
  return judged;
}
