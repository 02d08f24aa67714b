import type { ListKind } from '#lib/dossier/suppression.ts';

/** A list that is in use. */
export interface KeptList {
  list: string;
  kind: ListKind;
  companies: number;
  /** UTC day. */
  day: number;
}

/** A list that was read and is not in use yet, in words. */
export interface PendingList {
  /** File name, or that it was pasted. */
  source: string;
  /** What the list may be called. */
  suggested: string;
  /** UTC day of the file; what was pasted is of today. */
  day: number;
  companies: number;
  /** "2 by their domain", "1 by its name only". */
  found: readonly string[];
  /** "Website: where they live"; empty without names of columns. */
  columns: readonly string[];
  /** Lines that name a company again. */
  repeated: number;
  /** What is wrong, line by line. */
  faults: readonly string[];
  /** Lines that are left out. */
  leftOut: number;
}

export interface ListsProps {
  /** Null while they are being loaded. */
  lists: readonly KeptList[] | null;
  pending: PendingList | null;
  outcome: { ok: boolean; text: string } | null;
  canUndo: boolean;
  isBusy: boolean;
  /** How much of a long list is stored, 0 to 1; null while none is. */
  share: number | null;
  /** UTC day of now. */
  today: number;
  onChooseFile(file: File): void;
  onPaste(text: string): void;
  onAccept(list: string, kind: ListKind, day: number): void;
  /** Stops storing it: nothing is changed. */
  onStop(): void;
  onCancel(): void;
  onRemove(list: string): void;
  onUndo(): void;
}
