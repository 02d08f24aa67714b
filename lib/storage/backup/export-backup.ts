import type { Database } from '../database.ts';
import { BACKUP_SCHEMA, BACKUP_TABLES } from './format.ts';
import { batchesOf } from './table-batches.ts';
import { pauser, type Watch } from './watch.ts';

/** What a backup says beside its rows. */
export interface BackupNote {
  /** ISO time. */
  exportedAt: string;
  /** The secrets to take along, null for none. */
  keys: Record<string, unknown> | null;
}

/**
 * The whole database as one JSON document, written batch by batch: what is finished lies with the browser, not in the
 * page's memory, and nobody who is at work meanwhile waits for it. What is filed while it is written may be in it or not.
 * The prose of pages stays here: it is kept for re-scoring alone and never leaves the machine.
 */
export async function exportBackup(
  db: Database,
  { exportedAt, keys }: BackupNote,
  watch: Watch,
): Promise<Blob> {
  const pause = pauser(watch);
  const counts = await Promise.all(BACKUP_TABLES.map((name) => db.table(name).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const head = `{"schema":${JSON.stringify(BACKUP_SCHEMA)},"exportedAt":${JSON.stringify(exportedAt)},\n`;
  const secrets = keys === null ? '' : `"keys":${JSON.stringify(keys)},\n`;
  const pieces = [new Blob([head, secrets, '"tables":{\n'])];
  let done = 0;
  for (const [index, name] of BACKUP_TABLES.entries()) {
    let between = `${index === 0 ? '' : ',\n'}${JSON.stringify(name)}:[\n`;
    for await (const rows of batchesOf<unknown, unknown>(db.table(name))) {
      const lines = rows.filter(isExported).map((row) => JSON.stringify(row));
      if (lines.length > 0) {
        pieces.push(new Blob([between, lines.join(',\n')]));
        between = ',\n';
      }
      done += rows.length;
      watch.onProgress(done / total);
      await pause();
    }
    pieces.push(new Blob([between === ',\n' ? ']' : `${between}]`]));
  }
  return new Blob([...pieces, '}}\n'], { type: 'application/json' });
}

function isExported(row: unknown): boolean {
  const { attribute, sample } = row as { attribute?: unknown; sample?: unknown };
  return attribute !== 'text' && sample !== true;
}
