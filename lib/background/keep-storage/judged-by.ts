import { browser } from 'wxt/browser';
import { ENGINE_VERSION, icpHash } from '#lib/qualify/stamp/stamp.ts';
import type { Database } from '#lib/storage/database.ts';
import { activeIcps } from '#lib/storage/icps.ts';

const KEY = 'judgedBy';
/** Raised when what is stored beside a verdict changes: 2 = no verdict without its playbook. */
const ROWS_VERSION = 'rows-2';

/** What verdicts depend on beside the facts: the ICPs in use and the engine. Two that differ need a re-scoring. */
export async function measureOf(db: Database): Promise<string> {
  const hashes = (await activeIcps(db)).map(({ icp }) => icpHash(icp));
  return [ROWS_VERSION, ENGINE_VERSION, ...hashes.sort()].join(' ');
}

/**
 * By what every stored verdict was judged when all of them had last been gone through. It spares a worker that wakes for
 * a click from going through them again. Null when that is not known.
 */
export async function lastMeasure(): Promise<string | null> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : null;
}

export async function keepMeasure(measure: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: measure });
}
