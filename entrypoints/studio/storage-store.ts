import { createStore } from 'zustand/vanilla';
import { openStorage } from '#lib/background/keep-storage/open-storage.ts';
import { dismissRecoveryNote } from '#lib/platform/dismiss-recovery-note.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import starter from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import { db } from './database.ts';

interface StorageModel {
  notices: StorageNotice[];
  /** False: nothing may be stored. Null before that is known. */
  usable: boolean | null;
}

export const storageStore = createStore<StorageModel>(() => ({ notices: [], usable: null }));

/** Looks at the storage as the background does, so that the studio says the same; repairs what is lost. */
export async function lookAtStorage(): Promise<void> {
  const { notices, usable } = await openStorage(db, starter);
  storageStore.setState({ notices, usable });
}

/** The note that the storage was repaired was read. */
export function putNoticesAway(): void {
  storageStore.setState({ notices: [] });
  void dismissRecoveryNote().catch(() => undefined);
}
