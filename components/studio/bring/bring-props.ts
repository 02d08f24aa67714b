import type { Comparison, FindingWords } from '../icp/icp-props.ts';

/** An ICP that was brought and is not yet in use. */
export interface PendingIcp {
  /** Null when it is no ICP: then `problems` says why. */
  icp: { name: string; version: number; owner: string } | null;
  problems: readonly string[];
  findings: readonly FindingWords[];
  /** What differs from the version in use; null when the ICP is new here. */
  comparison: Comparison | null;
}

/** What joining a team does, before it is done. */
export interface JoinOffer {
  url: string;
  host: string;
  publicKey: string | null;
  isSealed: boolean;
  sites: readonly string[];
  /** The sample makes room. */
  hasSample: boolean;
}

/** What was brought: nothing is done by looking at it. */
export interface Looked {
  /** Which it was: "A join link to files.acme.example". */
  what: string;
  /** One of them, or neither where it is nothing that can be used here. */
  pending: PendingIcp | null;
  offer: JoinOffer | null;
}

export interface BringProps {
  looked: Looked | null;
  outcome: { ok: boolean; text: string } | null;
  isBusy: boolean;
  /** Somebody else decides on the ICP: nothing can be brought by hand. */
  isLocked: boolean;
  onText(text: string): void;
  onFile(file: File): void;
  onUse(): void;
  onJoin(): void;
  onCancel(): void;
}
