import {
  BACKUP_SCHEMA,
  BACKUP_TABLES,
  type Backup,
  type BackupTable,
  type BackupTables,
  backupEnvelope,
  MAX_BACKUP_BYTES,
} from './format.ts';
import { ROW_PARSERS } from './rows.ts';

export type BackupFault = 'too-large' | 'not-json' | 'not-backup' | 'newer-backup';

export type ParsedBackup =
  | { ok: true; backup: Backup; unreadable: number }
  | { ok: false; code: BackupFault };

/**
 * A backup from the text of a file. Rows that cannot be read are left out and counted; a file that is no backup at all is
 * refused. Never throws, stores nothing.
 */
export function parseBackup(text: string): ParsedBackup {
  if (text.length > MAX_BACKUP_BYTES) return { ok: false, code: 'too-large' };
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, code: 'not-json' };
  }
  const parsed = backupEnvelope.safeParse(document);
  if (!parsed.success) return { ok: false, code: faultOf(document) };
  const { exportedAt, tables: offered, keys } = parsed.data;
  const tables = Object.fromEntries(
    BACKUP_TABLES.filter((table) => table !== 'suppressions' || offered[table] !== undefined).map((table) => [
      table,
      readRows(table, offered[table] ?? []),
    ]),
  ) as unknown as BackupTables;
  const count = (rows: Readonly<Partial<Record<BackupTable, readonly unknown[]>>>) =>
    BACKUP_TABLES.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);
  return {
    ok: true,
    backup: { schema: BACKUP_SCHEMA, exportedAt, tables, keys: keys ?? null },
    unreadable: count(offered) - count(tables),
  };
}

function readRows<T extends BackupTable>(table: T, rows: readonly unknown[]): Required<BackupTables>[T] {
  const parse = ROW_PARSERS[table] as (row: unknown) => Required<BackupTables>[T][number] | null;
  const read = rows.flatMap((row) => parse(row) ?? []) as Required<BackupTables>[T];
  return table === 'userRecords' || table === 'identityDecisions' ? withUniqueIds(read) : read;
}

/** Two records of one id would make the whole import fail. */
function withUniqueIds<Rows extends readonly unknown[]>(rows: Rows): Rows {
  const byId = new Map(rows.map((row) => [(row as { id: string }).id, row]));
  return [...byId.values()] as unknown as Rows;
}

function faultOf(document: unknown): BackupFault {
  const schema = (document as { schema?: unknown } | null)?.schema;
  const isLater =
    typeof schema === 'string' && schema.startsWith('icp-lens-backup/') && schema !== BACKUP_SCHEMA;
  return isLater ? 'newer-backup' : 'not-backup';
}
