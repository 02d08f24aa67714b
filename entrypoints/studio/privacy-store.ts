import { createStore } from 'zustand/vanilla';
import type { ImportMode, PendingImport, PrivacyOutcome } from '#components/studio/privacy/privacy-props.ts';
import { eraseSettings } from '#lib/background/keep-storage/check-stores.ts';
import { readKeys, restoreKeys } from '#lib/platform/backup-keys.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { exportBackup } from '#lib/storage/backup/export-backup.ts';
import type { Backup } from '#lib/storage/backup/format.ts';
import { MAX_BACKUP_BYTES } from '#lib/storage/backup/format.ts';
import { importBackup, previewImport } from '#lib/storage/backup/import-backup.ts';
import { parseBackup } from '#lib/storage/backup/parse-backup.ts';
import { eraseAccount } from '#lib/storage/prune-history.ts';
import { eraseEverything, restoreSnapshot, type Snapshot, takeSnapshot } from '#lib/storage/snapshot.ts';
import { afterChange } from './after-change.ts';
import { db } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { lookAtStorage } from './storage-store.ts';

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
    const pieces = await exportBackup(db, time, withKeys ? await readKeys() : null);
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
    const snapshot = await takeSnapshot(db);
    await importBackup(db, backup.tables, mode);
    before = snapshot;
    cancelImport();
    if (backup.keys) await restoreKeys(backup.keys).catch(() => undefined);
    await afterChange();
    // A backup without an ICP leaves none: then the sample stands in.
    await lookAtStorage();
    privacyStore.setState({ canUndo: true });
    return { kind: 'imported' };
  });
}

export function undoImport(): void {
  const snapshot = before;
  if (!snapshot) return;
  void busily(async () => {
    await restoreSnapshot(db, snapshot);
    forgetUndo();
    await afterChange();
    return { kind: 'undone' };
  });
}

export function eraseOne(account: string): void {
  void busily(async () => {
    await eraseAccount(db, account);
    forgetUndo();
    return { kind: 'erased-one', account };
  });
}

export function eraseAll(): void {
  void busily(async () => {
    forgetUndo();
    cancelImport();
    // The copy first: a database without it would be taken for lost, and repaired.
    await eraseSettings();
    await eraseEverything(db);
    await lookAtStorage();
    await afterChange();
    return { kind: 'erased-all' };
  });
}

function forgetUndo(): void {
  before = null;
  privacyStore.setState({ canUndo: false });
}
