import { createStore } from 'zustand/vanilla';
import type { ImportMode, PendingImport, PrivacyOutcome } from '#components/studio/privacy/privacy-props.ts';
import { restoreBackup, undoRestore } from '#lib/background/keep-storage/restore-backup.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { readSecrets } from '#lib/platform/settings.ts';
import { exportBackup } from '#lib/storage/backup/export-backup.ts';
import { previewImport } from '#lib/storage/backup/import-backup.ts';
import type { Watch } from '#lib/storage/backup/watch.ts';
import type { Snapshot } from '#lib/storage/snapshot.ts';
import { putReminderAway } from './backup-reminder.ts';
import { db } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { showStorage } from './storage-store.ts';

interface PrivacyModel {
  pending: PendingImport | null;
  outcome: PrivacyOutcome | null;
  canUndo: boolean;
  isBusy: boolean;
  /** How far long work is, 0 to 1; null while there is none, or none that can be ended. */
  progress: number | null;
}

export const privacyStore = createStore<PrivacyModel>(() => ({
  ...{ pending: null, outcome: null, canUndo: false, isBusy: false, progress: null },
}));

/** What was chosen, and what was before the last import: large, and nothing to draw. */
let chosen: File | null = null;
let before: Snapshot | null = null;
/** Ends the work that is being done. */
let stop: AbortController | null = null;

const busily = oneAtATime<PrivacyOutcome>(privacyStore, (error) =>
  isEnded(error) ? { kind: 'ended' } : { kind: 'refused', code: 'failed' },
);

/** Long work that shows how far it is, and that can be ended. */
function watched(work: (watch: Watch) => Promise<PrivacyOutcome | null>): void {
  void busily(async () => {
    stop = new AbortController();
    try {
      return await work({ signal: stop.signal, onProgress: showProgress });
    } finally {
      stop = null;
      privacyStore.setState({ progress: null });
    }
  });
}

/** Whole steps of a hundredth: a bar needs no more. */
function showProgress(share: number): void {
  const progress = Math.floor(share * 100) / 100;
  if (privacyStore.getState().progress !== progress) privacyStore.setState({ progress });
}

/** Ends what is being done; nothing has changed then. */
export function stopWork(): void {
  stop?.abort();
}

function isEnded(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Saves everything to a file. */
export function exportAll(withKeys: boolean): void {
  watched(async (watch) => {
    const exportedAt = new Date().toISOString();
    const keys = withKeys ? await readSecrets() : null;
    const file = await exportBackup(db, { exportedAt, keys }, watch);
    saveFile(document, `icp-lens-backup-${exportedAt.slice(0, 10)}.json`, file);
    await putReminderAway();
    return null;
  });
}

/** Reads a file and shows what importing it would do. */
export function chooseBackup(file: File): void {
  cancelImport();
  watched(async (watch) => {
    const preview = await previewImport(db, file, watch);
    if (!preview.ok) return { kind: 'refused', code: preview.code };
    chosen = file;
    const { exportedAt, unreadable, keys, changes } = preview;
    privacyStore.setState({
      pending: { fileName: file.name, exportedAt, unreadable, hasKeys: keys !== null, changes },
    });
    return null;
  });
}

export function cancelImport(): void {
  chosen = null;
  privacyStore.setState({ pending: null });
}

/** Imports what was chosen; as long as the page is open, it can be undone. */
export function runImport(mode: ImportMode): void {
  const file = chosen;
  if (!file) return;
  watched(async (watch) => {
    const restored = await restoreBackup(db, { file, mode }, watch);
    cancelImport();
    showStorage(restored.state);
    if (!restored.before) return { kind: 'nothing-new' };
    before = restored.before;
    privacyStore.setState({ canUndo: true });
    return { kind: 'imported' };
  });
}

export function undoImport(): void {
  const snapshot = before;
  if (!snapshot) return;
  void busily(async () => {
    showStorage(await undoRestore(db, snapshot));
    forgetUndo();
    return { kind: 'undone' };
  });
}

export function eraseOne(account: string): void {
  void busily(async () => {
    await askOrThrow('erase-account', { account });
    forgetUndo();
    return { kind: 'erased-one', account };
  });
}

export function eraseAll(): void {
  void busily(async () => {
    forgetUndo();
    cancelImport();
    showStorage(await askOrThrow('erase-everything', {}));
    return { kind: 'erased-all' };
  });
}

function forgetUndo(): void {
  before = null;
  privacyStore.setState({ canUndo: false });
}
