import { sendToBackground } from '#lib/messages/send-to-background.ts';
import type { SyncAnswer, SyncRequest } from './answer-sync.ts';

/** Asks the background to sync a source now. Null when it does not answer. */
export async function requestSync(sourceId: string): Promise<SyncAnswer | null> {
  return sendToBackground<SyncAnswer>({ type: 'sync-now', sourceId } satisfies SyncRequest);
}

/** Tells the background that the list of ICPs has changed, so that verdicts follow. */
export async function announceIcps(): Promise<void> {
  await sendToBackground<SyncAnswer>({ type: 'icps-changed' } satisfies SyncRequest);
}
