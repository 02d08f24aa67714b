import { createStore } from 'zustand/vanilla';
import { ask } from '#lib/messages/ask.ts';
import { recoveryNote } from '#lib/platform/settings.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';

interface StorageModel {
  notices: StorageNotice[];
  /** False: nothing may be stored. Null before that is known. */
  usable: boolean | null;
}

export const storageStore = createStore<StorageModel>(() => ({ notices: [], usable: null }));

/** Asks how the storage is, so that the studio says what the popup says. */
export async function lookAtStorage(): Promise<void> {
  showStorage(await ask('look-at-storage', {}));
}

/** Shows how the storage is; what is not known stays as it was shown. */
export function showStorage(state: { notices: StorageNotice[]; usable: boolean } | null): void {
  if (state) storageStore.setState(state);
}

/** The note that the storage was repaired was read. */
export function putNoticesAway(): void {
  storageStore.setState({ notices: [] });
  void recoveryNote.remove();
}
