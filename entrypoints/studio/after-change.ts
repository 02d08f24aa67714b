import { announceIcps } from '#lib/background/sync-icp/request-sync.ts';
import { keepSafetyCopy } from '#lib/platform/safety-copy.ts';
import { db } from './database.ts';

/** What follows when a page has changed the ICPs or what is known of accounts: the safety copy, then new verdicts. */
export async function afterChange(): Promise<void> {
  await keepSafetyCopy(db);
  // Not waited for: judging a long history again takes longer than a person looks.
  void announceIcps();
}
