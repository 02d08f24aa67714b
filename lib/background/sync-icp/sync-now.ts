import { manualWait } from '#lib/icp/sync-schedule.ts';
import type { SyncAnswer } from '#lib/messages/icp-replies.ts';
import type { Database } from '#lib/storage/database.ts';
import { syncSource } from './sync-source.ts';

/** Syncs a source because a person wants it now, in the background, where it outlives their page. */
export async function syncNow(db: Database, sourceId: string): Promise<SyncAnswer> {
  const source = await db.icpSources.get(sourceId);
  if (!source) return { kind: 'gone' };
  const retryAt = source.lastError?.code === 'busy' ? Number(source.lastError.params[1] ?? 0) : null;
  const ms = manualWait(source, retryAt, Date.now());
  return ms > 0 ? { kind: 'wait', ms } : syncSource(db, sourceId);
}
