/** How much a kind of thing takes. */
export interface StoredTable {
  /** The table's name in the database. */
  table: string;
  rows: number;
  bytes: number;
  /** False when `bytes` was reckoned from a part of the rows. */
  exact: boolean;
}

/** A request that the extension itself made. */
export interface LoggedRequest {
  id: number;
  /** Milliseconds since the epoch. */
  time: number;
  url: string;
  purpose: 'icp' | 'look-deeper' | 'homepage';
  /** HTTP status; 0 when nothing answered. */
  status: number;
  bytes: number;
}

export type ImportMode = 'merge' | 'replace';

/** What an import does to a table. */
export interface ImportChange {
  table: string;
  added: number;
  changed: number;
  removed: number;
}

/** A backup file that was chosen and not yet imported. */
export interface PendingImport {
  fileName: string;
  /** ISO time. */
  exportedAt: string;
  /** Rows that cannot be read and are left out. */
  unreadable: number;
  hasKeys: boolean;
  changes: Record<ImportMode, readonly ImportChange[]>;
}

/** What the last action came to. */
export type PrivacyOutcome =
  | { kind: 'refused'; code: 'too-large' | 'not-json' | 'not-backup' | 'newer-backup' | 'failed' }
  | { kind: 'imported' | 'nothing-new' | 'undone' | 'ended' | 'erased-all' }
  | { kind: 'erased-one'; account: string };

export interface PrivacyProps {
  /** Null while they are being counted; empty when the database cannot be read. */
  tables: readonly StoredTable[] | null;
  /** Bytes that the browser says are in use, and may be; null where it does not say. */
  disk: { used: number; quota: number } | null;
  requests: readonly LoggedRequest[];
  /** Keys of the accounts, for the field that erases one. */
  accounts: readonly string[];
  pending: PendingImport | null;
  outcome: PrivacyOutcome | null;
  /** True while the last import can be undone. */
  canUndo: boolean;
  /** Something is being done: nothing else can be started. */
  isBusy: boolean;
  /** How far an export or import is, 0 to 1; null while there is none. */
  progress: number | null;
  onExport(withKeys: boolean): void;
  onChooseFile(file: File): void;
  onImport(mode: ImportMode): void;
  onCancelImport(): void;
  /** Ends an export or import that is being done. */
  onStop(): void;
  onUndo(): void;
  onEraseOne(account: string): void;
  onEraseAll(): void;
}
