import { createStore } from 'zustand/vanilla';
import type { ImportMode, PendingImport, PrivacyOutcome } from '#components/studio/privacy/privacy-props.ts';
import { restoreBackup, undoRestore } from '#lib/background/keep-storage/restore-backup.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { readSecrets } from '#lib/platform/settings.ts';
import { exportBackup } from '#lib/storage/backup/export-backup.ts';
import type { Backup } from '#lib/storage/backup/format.ts';
import { MAX_BACKUP_BYTES } from '#lib/storage/backup/format.ts';
import { previewImport } from '#lib/storage/backup/import-backup.ts';
import { parseBackup } from '#lib/storage/backup/parse-backup.ts';
import type { Snapshot } from '#lib/storage/snapshot.ts';
import { db } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { showStorage } from './storage-store.ts';

interface PrivacyModel {
  pending: PendingImport | null;
  outcome: PrivacyOutcome | null;
  canUndo: boolean;
  isBusy: boolean;
}

export const privacyStore = createStore<PrivacyModel>(() => ({
  ...{ pending: null, outcome: null, canUndo: false, isBusy: false },
}));

/** What was chosen, and what was before the last import: large, and nothing to draw. */
let chosen: Backup | null = null;
let before: Snapshot | null = null;

const busily = oneAtATime<PrivacyOutcome>(privacyStore, () => ({ kind: 'refused', code: 'failed' }));

/** Saves everything to a file. */
export function exportAll(withKeys: boolean): void {
  void busily(async () => {
    const time = new Date().toISOString();
    const pieces = await exportBackup(db, time, withKeys ? await readSecrets() : null);
    saveFile(document, `icp-lens-backup-${time.slice(0, 10)}.json`, pieces);
    return null;
  });
}

/** Reads a file and shows what importing it would do. */
export function chooseBackup(file: File): void {
  void busily(async () => {
    chosen = null;
    privacyStore.setState({ pending: null });
    if (file.size > MAX_BACKUP_BYTES) return { kind: 'refused', code: 'too-large' };
    const parsed = parseBackup(await file.text());
    if (!parsed.ok) return { kind: 'refused', code: parsed.code };
    const { tables, exportedAt, keys } = parsed.backup;
    const changes = {
      merge: await previewImport(db, tables, 'merge'),
      replace: await previewImport(db, tables, 'replace'),
    };
    chosen = parsed.backup;
    const { unreadable } = parsed;
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
  const backup = chosen;
  if (!backup) return;
  void busily(async () => {
    const restored = await restoreBackup(db, backup, mode);
    before = restored.before;
    cancelImport();
    showStorage(restored.state);
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
