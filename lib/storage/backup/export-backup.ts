import type { Database } from '../database.ts';
import { BACKUP_SCHEMA, BACKUP_TABLES, type BackupTable } from './format.ts';

/** Rows are written in pieces of this size, so that a long history is never one string. */
const ROWS_A_PIECE = 2_000;

/**
 * The whole database as the pieces of one JSON document. The prose of pages stays here: it is kept for re-scoring alone
 * and never leaves the machine. `keys` = the secrets to take along, null for none.
 */
export async function exportBackup(
  db: Database,
  exportedAt: string,
  keys: Record<string, unknown> | null,
): Promise<string[]> {
  const tables = BACKUP_TABLES.map((name) => db.table(name));
  const pieces = await db.transaction('r', tables, async () => {
    const written: string[] = [];
    for (const [index, table] of BACKUP_TABLES.entries()) {
      written.push(`${index === 0 ? '' : ',\n'}${JSON.stringify(table)}:[`);
      for (const piece of await rowPieces(db, table)) written.push(piece);
      written.push(']');
    }
    return written;
  });
  const head = `{"schema":${JSON.stringify(BACKUP_SCHEMA)},"exportedAt":${JSON.stringify(exportedAt)},\n`;
  const secrets = keys === null ? '' : `"keys":${JSON.stringify(keys)},\n`;
  return [head, secrets, '"tables":{\n', ...pieces, '}}\n'];
}

async function rowPieces(db: Database, table: BackupTable): Promise<string[]> {
  const rows: unknown[] = await db.table(table).toArray();
  const kept = rows.filter(isExported);
  const pieces: string[] = [];
  for (let from = 0; from < kept.length; from += ROWS_A_PIECE) {
    const lines = kept.slice(from, from + ROWS_A_PIECE).map((row) => JSON.stringify(row));
    pieces.push(`${from === 0 ? '\n' : ',\n'}${lines.join(',\n')}`);
  }
  return pieces;
}

function isExported(row: unknown): boolean {
  const { attribute, sample } = row as { attribute?: unknown; sample?: unknown };
  return attribute !== 'text' && sample !== true;
}
