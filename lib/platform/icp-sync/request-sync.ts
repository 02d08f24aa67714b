import { browser } from 'wxt/browser';
import type { SyncAnswer, SyncRequest } from './answer-sync.ts';

/** Asks the background to sync a source now. Null when it does not answer. */
export async function requestSync(sourceId: string): Promise<SyncAnswer | null> {
  return ask({ type: 'sync-now', sourceId });
}

/** Tells the background that the list of ICPs has changed, so that verdicts follow. */
export async function announceIcps(): Promise<void> {
  await ask({ type: 'icps-changed' });
}

async function ask(wish: SyncRequest): Promise<SyncAnswer | null> {
  const send = (): Promise<SyncAnswer | null> => browser.runtime.sendMessage(wish);
  // A background that was put to sleep in between is asked once more.
  return send()
    .catch(send)
    .catch(() => null);
}
