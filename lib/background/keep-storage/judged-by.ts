import { ENGINE_VERSION, icpHash } from '#lib/qualify/stamp/stamp.ts';
import type { Database } from '#lib/storage/database.ts';
import { activeIcps } from '#lib/storage/icps.ts';

/** Raised when what is stored beside a verdict changes: 2 = no verdict without its playbook. */
const ROWS_VERSION = 'rows-2';

/** What verdicts depend on beside the facts: the ICPs in use and the engine. Two that differ need a re-scoring. */
export async function judgedByNow(db: Database): Promise<string> {
  const hashes = (await activeIcps(db)).map(({ icp }) => icpHash(icp));
  return [ROWS_VERSION, ENGINE_VERSION, ...hashes.sort()].join(' ');
}
