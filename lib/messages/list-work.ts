import type { AccountKey } from '#lib/account/account-key.ts';
import type { ListPurpose } from '#lib/lists/kept/kept-list.ts';
import type { QueuedAccount } from '#lib/lists/kept/order-queue.ts';
import type { RowQuery } from '#lib/lists/kept/select-rows.ts';
import type { ExportKind, RowDetail, ShownRow } from '#lib/lists/kept/shown-row.ts';
import type { Encoding } from '#lib/lists/read/encoding/detect-encoding.ts';
import type { MappedRow, Mapping } from '#lib/lists/table.ts';

/** What came out: to be said beside what went in. */
export interface Exported {
  file: Blob;
  rows: number;
  /** Cells that a spreadsheet would have executed, with an apostrophe before them. */
  guarded: number;
}

/** The head of the queue: nobody opens more before the list has changed. */
export interface NextAccounts {
  total: number;
  /** `site` = its website as the list has it. */
  next: (QueuedAccount & { site: string | null })[];
}

/** Rows that are asked for by a filter and by words. */
export interface RowsAsked {
  list: string;
  query: RowQuery;
  search: string;
}

/** What the studio asks of the worker that reads, scores and keeps lists: the only one that writes them. */
export interface ListWork {
  /** Whether it is alive. */
  ping: { request: Record<string, never>; reply: null };
  /** Takes a file in: copies it first, then looks at what it is. */
  bring: { request: { list: string; file: File }; reply: null };
  /** Looks at the file anew, as written in another encoding or as another of its blocks. */
  look: { request: { list: string; encoding?: Encoding; block?: number }; reply: null };
  /** How the first rows read by a mapping that is not in use yet. */
  preview: { request: { list: string; mapping: Mapping }; reply: MappedRow[] };
  /** Scores the list from its first row. */
  score: { request: { list: string; mapping: Mapping }; reply: null };
  /** Goes on from the last chunk that is stored. */
  continue: { request: { list: string }; reply: null };
  /** Stops what is under way; what is stored stays. */
  stop: { request: Record<string, never>; reply: null };
  rows: {
    request: RowsAsked & { from: number; count: number };
    reply: { total: number; rows: ShownRow[] };
  };
  row: { request: { list: string; row: number }; reply: RowDetail | null };
  /** Keys of the accounts behind rows, for a correction of them all. */
  keys: { request: RowsAsked; reply: AccountKey[] };
  export: { request: { list: string; kind: ExportKind }; reply: Exported };
  /** The next ones, and how many there are. */
  queue: { request: { list: string }; reply: NextAccounts };
  /** Judges the list anew where this browser knows more than it did. */
  refresh: { request: { list: string }; reply: null };
  change: { request: { list: string; name?: string; purpose?: ListPurpose }; reply: null };
  erase: { request: { list: string }; reply: null };
}
/** Held by whoever is at a list: a page sees by it whether the work goes on. */
export function lockOf(list: string): string {
  return `list ${list}`;
}

export type ListWorkType = keyof ListWork;

/** A question to the worker, and what comes back: an answer, or why there is none. */
export interface ListQuestion<T extends ListWorkType = ListWorkType> {
  id: number;
  type: T;
  request: ListWork[T]['request'];
}
export type ListAnswer =
  | { id: number; reply: unknown }
  | { id: number; failure: { code: string; message: string } };
