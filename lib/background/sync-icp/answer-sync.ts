import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { manualWait } from '#lib/icp/sync-schedule.ts';
import { isOwnPage } from '#lib/messages/protocol.ts';
import type { Database } from '#lib/storage/database.ts';
import { type Synced, syncSource } from './sync-source.ts';

const request = z.union([
  z.object({ type: z.literal('sync-now'), sourceId: z.string().check(z.maxLength(2_100)) }),
  /** A page has imported, removed or taken back an ICP, or brought accounts. */
  z.object({ type: z.literal('icps-changed') }),
]);
export type SyncRequest = z.infer<typeof request>;

/** What came of a wish to sync; `wait` = too soon, in milliseconds. */
export type SyncAnswer = Synced | { kind: 'wait'; ms: number } | { kind: 'settled' };

interface Work {
  /** What follows when a source was asked. */
  afterSync(): Promise<void>;
  /** What follows when a page has changed ICPs or accounts by itself. */
  afterChange(): Promise<void>;
}

/** Answers the studio's wishes in the background, where they outlive its page. */
export function answerSyncRequests(db: Database, work: Work): void {
  const ownOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((input: unknown, sender, respond) => {
    const parsed = isOwnPage(sender, ownOrigin) ? request.safeParse(input) : null;
    if (!parsed?.success) return undefined;
    answer(db, parsed.data, work).then(respond, () => respond(null));
    return true; // the answer comes later
  });
}

async function answer(
  db: Database,
  wish: SyncRequest,
  { afterSync, afterChange }: Work,
): Promise<SyncAnswer> {
  if (wish.type === 'icps-changed') {
    await afterChange();
    return { kind: 'settled' };
  }
  const source = await db.icpSources.get(wish.sourceId);
  if (!source) return { kind: 'gone' };
  const retryAt = source.lastError?.code === 'busy' ? Number(source.lastError.params[1] ?? 0) : null;
  const ms = manualWait(source, retryAt, Date.now());
  if (ms > 0) return { kind: 'wait', ms };
  const synced = await syncSource(db, wish.sourceId);
  // The answer does not wait for it: re-scoring may take longer than a person looks.
  void afterSync();
  return synced;
}
