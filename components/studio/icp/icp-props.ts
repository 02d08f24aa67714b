import type { Icp } from '#lib/icp/format.ts';

/** One of the ICPs in the browser, as the list shows it. */
export interface ListedIcp {
  id: string;
  name: string;
  version: number;
  active: boolean;
  /** The one that is there before the team brings its own. */
  sample: boolean;
  /** Brought by a source: what is changed by hand lasts until the source brings more. */
  isSynced: boolean;
}

/** A kept version. Times in milliseconds since the epoch. */
export interface ListedVersion {
  version: number;
  author: string;
  note: string | null;
  receivedAt: number;
  origin: 'source' | 'managed' | 'file' | 'paste' | 'edit' | 'backup';
  /** The one in use. */
  isCurrent: boolean;
}

/** Two versions side by side. */
export interface Comparison {
  from: number;
  to: number;
  /** A sentence a difference; empty when they say the same. */
  changes: readonly string[];
}

/** One thing that the linter found, in words. */
export interface FindingWords {
  severity: 'error' | 'warning';
  problem: string;
  remedy: string;
}

export interface ReviewWords {
  /** Why it is due: "Its review was due on 29 Jan 2027." */
  reason: string;
  /** What to go through, in order. */
  checklist: readonly string[];
}

/** A version that has arrived and waits for the day from which it counts. */
export interface WaitingVersion {
  version: number;
  /** ISO day. */
  from: string;
  /** What its publisher says has changed. */
  note: string | null;
  comparison: Comparison | null;
}

/** What the last action came to. */
export interface IcpOutcome {
  ok: boolean;
  text: string;
}

export interface IcpPageProps {
  icps: readonly ListedIcp[];
  /** The one that is shown in full; null when there is none, or it cannot be read. */
  shown: { icp: Icp; listed: ListedIcp } | null;
  versions: readonly ListedVersion[];
  comparison: Comparison | null;
  review: ReviewWords | null;
  waiting: WaitingVersion | null;
  outcome: IcpOutcome | null;
  isBusy: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  onShow(id: string): void;
  onSetActive(id: string, active: boolean): void;
  /** Compare a kept version with the one in use; null puts the comparison away. */
  onCompare(version: number | null): void;
  onUseVersion(version: number): void;
  /** Save a kept version as the next one, to be published or edited. */
  onSaveAsNext(version: number): void;
  onExport(): void;
}
