import { JSONParser } from '@streamparser/json';
import * as z from 'zod/mini';
import { BACKUP_SCHEMA, BACKUP_TABLES, type BackupTable, MAX_BACKUP_BYTES } from './format.ts';
import { ROW_PARSERS } from './rows.ts';
import { pauser, type Watch } from './watch.ts';

export type BackupFault = 'too-large' | 'not-json' | 'not-backup' | 'newer-backup';

/** What a backup is, beside its rows. */
export interface BackupHead {
  /** ISO time. */
  exportedAt: string;
  keys: Record<string, unknown> | null;
  /** Rows that cannot be read and are left out. */
  unreadable: number;
  /** Tables that are in the file, be they empty. */
  offered: ReadonlySet<BackupTable>;
}

export type BackupRead = ({ ok: true } & BackupHead) | { ok: false; code: BackupFault };

/** Bytes that are parsed in one go: some 10 ms of work. */
const PIECE = 32_000;
const BOM = [0xef, 0xbb, 0xbf];
const WANTED = ['$.schema', '$.exportedAt', '$.keys', '$.tables.*', '$.tables.*.*'];

const exportTime = z.string().check(z.maxLength(40));
const secrets = z.nullish(z.record(z.string().check(z.maxLength(300)), z.unknown()));

/**
 * Reads a backup piece by piece and hands on every row that keeps the contract, two of one id once. Rows that cannot be
 * read are left out and counted; a file that is no backup at all is refused. Throws when the file cannot be read, or
 * nobody waits any more; stores nothing.
 */
export async function readBackup(
  file: Blob,
  take: (table: BackupTable, row: object) => void,
  watch: Watch,
): Promise<BackupRead> {
  if (file.size > MAX_BACKUP_BYTES) return { ok: false, code: 'too-large' };
  const reading = startReading(take);
  const pause = pauser(watch);
  let done = 0;
  for await (const chunk of chunksOf(file)) {
    for (let from = done === 0 ? lengthOfBom(chunk) : 0; from < chunk.length; from += PIECE) {
      if (!reading.feed(chunk.subarray(from, from + PIECE))) return { ok: false, code: 'not-json' };
      await pause();
    }
    done += chunk.length;
    watch.onProgress(done / file.size);
  }
  return reading.end();
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}

function lengthOfBom(bytes: Uint8Array): number {
  return BOM.every((byte, at) => bytes[at] === byte) ? BOM.length : 0;
}

function startReading(take: (table: BackupTable, row: object) => void) {
  const found: { schema?: unknown; exportedAt?: unknown; keys?: unknown } = {};
  const offered = new Set<BackupTable>();
  const taken = new Set<string>();
  let [unreadable, isBroken, isShaped] = [0, false, true];
  const parser = new JSONParser({ paths: WANTED, keepStack: false });
  parser.onError = () => {
    isBroken = true;
  };
  parser.onValue = ({ value, key, stack }) => {
    if (stack.length === 1) Object.assign(found, { [String(key)]: value });
    else if (stack.length === 2) {
      if (!Array.isArray(value)) isShaped = false;
      if (isTable(key)) offered.add(key);
    } else {
      const table = stack[2]?.key;
      const row = isTable(table) ? ROW_PARSERS[table](value) : null;
      if (!isTable(table) || row === null || !isFirst(table, row, taken)) unreadable += 1;
      else take(table, row);
    }
  };
  return {
    /** False when it is no JSON. */
    feed(bytes: Uint8Array): boolean {
      if (!isBroken) parser.write(bytes);
      return !isBroken;
    },
    end(): BackupRead {
      if (!parser.isEnded) return { ok: false, code: 'not-json' };
      const [exportedAt, keys] = [exportTime.safeParse(found.exportedAt), secrets.safeParse(found.keys)];
      const isBackup = found.schema === BACKUP_SCHEMA && isShaped && offered.size > 0;
      if (!isBackup || !exportedAt.success || !keys.success)
        return { ok: false, code: faultOf(found.schema) };
      return { ok: true, exportedAt: exportedAt.data, keys: keys.data ?? null, unreadable, offered };
    },
  };
}

/** Two records of one id would make the whole import fail. */
function isFirst(table: BackupTable, row: object, taken: Set<string>): boolean {
  if (table !== 'userRecords' && table !== 'identityDecisions') return true;
  const id = `${table} ${(row as { id: string }).id}`;
  if (taken.has(id)) return false;
  taken.add(id);
  return true;
}

function isTable(name: unknown): name is BackupTable {
  return BACKUP_TABLES.includes(name as BackupTable);
}

function faultOf(schema: unknown): BackupFault {
  const isLater =
    typeof schema === 'string' && schema.startsWith('icp-lens-backup/') && schema !== BACKUP_SCHEMA;
  return isLater ? 'newer-backup' : 'not-backup';
}
