import type { IcpOutcome } from './icp-props.ts';

/** What was said in this browser, as the export holds it. */
export interface SaidHere {
  /** "Corrections: 3 · Notes: 1"; empty when nothing was said. */
  counts: string;
  /** What the accounts are called, or their keys. */
  accounts: readonly string[];
}

/** A feedback file that was chosen and not yet imported. */
export interface PendingFeedback {
  fileName: string;
  /** Who exported it; may be empty. */
  by: string;
  /** YYYY-MM-DD. */
  exported: string;
  accounts: number;
  /** What is new here, as in `SaidHere`; empty when nothing is. */
  fresh: string;
  /** Records that are here already. */
  known: number;
  /** What stays out, a sentence a reason. */
  leftOut: readonly string[];
}

export interface FeedbackProps {
  /** Null while it is being read. */
  said: SaidHere | null;
  pending: PendingFeedback | null;
  outcome: IcpOutcome | null;
  /** True while the last import can be undone. */
  canUndo: boolean;
  isBusy: boolean;
  /** @param by Who says it, as they call themselves; may be empty. */
  onExport(by: string): void;
  onChooseFile(file: File): void;
  onImport(): void;
  onCancelImport(): void;
  onUndo(): void;
}
