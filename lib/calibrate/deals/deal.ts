import type { Mapping } from '#lib/lists/table.ts';

/** What a column of closed deals is for. */
export type ColumnUse =
  /** What is known of the account or the deal before it is decided. */
  | 'attribute'
  /** Who sold it, where it came from: no quality of an account, but it may be what lies behind one. */
  | 'context'
  | 'outcome'
  | 'date'
  | 'identity'
  /** What a customer became worth. */
  | 'worth'
  /** Known only once the deal is decided. */
  | 'leak'
  | 'empty';

export type ContextKind = 'owner' | 'source' | 'campaign' | 'quarter';

export interface DealColumn {
  /** Its place in the row. */
  at: number;
  name: string;
  use: ColumnUse;
  context?: ContextKind;
}

export interface Deal {
  /** Line in the file. */
  line: number;
  cells: readonly string[];
  won: boolean;
  /** UTC day on which it was closed; null = not told. */
  day: number | null;
}

/** What was left out of the deals, to be said. */
export interface LeftOut {
  open: number;
  unknown: number;
  future: number;
  twice: number;
  /** The same deal, once won and once lost: neither is believed. */
  contradicting: number;
  /** Older than as many as can be looked at. */
  older: number;
}

/** Closed deals, oldest first where they have dates. */
export interface Deals {
  columns: readonly DealColumn[];
  /** What the columns hold for a list of companies. */
  mapping: Mapping;
  deals: readonly Deal[];
  leftOut: LeftOut;
  /** Rows that equal another in every cell, where nothing tells one deal from another: kept, and said. */
  alike: number;
}
