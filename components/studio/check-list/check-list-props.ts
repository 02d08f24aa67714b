import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import type { ListPurpose } from '#lib/lists/kept/kept-list.ts';
import type { QueuedAccount } from '#lib/lists/kept/order-queue.ts';
import type { RowQuery } from '#lib/lists/kept/select-rows.ts';
import type { ExportKind, RowDetail, ShownRow } from '#lib/lists/kept/shown-row.ts';
import type { ListSummary } from '#lib/lists/kept/summarize-list.ts';
import type { Encoding } from '#lib/lists/read/encoding/detect-encoding.ts';
import type { MappedRow, Mapping } from '#lib/lists/table.ts';
import type { CorrectionFor, FixTyped } from './fix-props.ts';

export interface CheckOutcome {
  ok: boolean;
  text: string;
}

/** All lists, and a way to bring another. */
export interface CheckListProps {
  /** Null while they are being loaded. */
  lists: readonly AttendeeListRow[] | null;
  outcome: CheckOutcome | null;
  isBusy: boolean;
  onFile(file: File): void;
  onPaste(text: string): void;
  onErase(list: AttendeeListRow): void;
}

export const LIST_PARTS = ['summary', 'rows', 'queue', 'columns'] as const;
/** What is shown of a list that is scored. */
export type ListPart = (typeof LIST_PARTS)[number];

/** One list. */
export interface ListViewProps {
  list: AttendeeListRow;
  /** Verdicts on the lists that it is measured against; null = there is none. */
  opposite: ListSummary['tiers'] | null;
  part: ListPart;
  /** The filter with which the rows are opened. */
  asked: Partial<RowQuery>;
  /** Somebody is at it: this tab, or another. */
  isWorking: boolean;
  outcome: CheckOutcome | null;
  isBusy: boolean;
  onUndo: (() => void) | null;
  actions: ListActions;
}

/** Which rows are asked for. */
export interface RowQuestion {
  query: RowQuery;
  search: string;
}

/** An account of the queue; `site` = where it is opened, null where it must be searched for. */
export type NextAccount = QueuedAccount & { site: string | null };

/** The next ones, and how many there are. */
export interface Queue {
  total: number;
  next: NextAccount[];
}

/** A piece of the table. */
export interface RowsPiece {
  total: number;
  rows: ShownRow[];
}

export interface ListActions {
  onEncoding(encoding: Encoding): void;
  onBlock(block: number): void;
  onPreview(mapping: Mapping): Promise<MappedRow[]>;
  onScore(mapping: Mapping): void;
  onStop(): void;
  onContinue(): void;
  onErase(): void;
  onRename(name: string): void;
  onPurpose(purpose: ListPurpose): void;
  onRows(asked: RowQuestion & { from: number; count: number }): Promise<RowsPiece>;
  onRow(row: number): Promise<RowDetail | null>;
  onExport(kind: ExportKind): void;
  onQueue(): Promise<Queue>;
  /** Opens the site of an account, or a search for its name, in a tab. */
  onOpen(account: NextAccount): void;
  /** Corrects a fact of every account that the query shows. */
  onFix(asked: RowQuestion & { fix: CorrectionFor }): void;
  onTyped: FixTyped;
}
