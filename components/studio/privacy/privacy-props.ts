/** How much a kind of thing takes. */
export interface StoredTable {
  /** The table's name in the database. */
  table: string;
  rows: number;
  bytes: number;
  /** False when `bytes` was reckoned from a part of the rows. */
  exact: boolean;
}

export interface PrivacyProps {
  tables: readonly StoredTable[];
  /** Bytes that the browser says are in use, and may be; null where it does not say. */
  disk: { used: number; quota: number } | null;
}
