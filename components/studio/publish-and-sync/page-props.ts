import type { Invitation } from '#lib/icp/join-link.ts';

/** A code with the values that its sentence needs. */
export interface Fault {
  code: string;
  params: readonly (string | number)[];
}

/** A source as the page shows it; times in milliseconds since the epoch. Secrets come masked. */
export interface SourceView {
  id: string;
  /** Null for an ICP that stands in the policy itself. */
  url: string | null;
  isManaged: boolean;
  icp: { name: string; version: number; validUntil: string | null } | null;
  publicKey: string | null;
  teamKey: string | null;
  bearer: string | null;
  isSyncing: boolean;
  lastSuccess: number | null;
  nextTry: number | null;
  lastError: Fault | null;
  /** The refusal that the user may override; null when there is none. */
  refused: number | null;
  sites: readonly string[];
}

export interface RefusalView extends Fault {
  id: number;
  time: number;
  times: number;
  /** A source's address, or `file` and `paste`. */
  from: string;
  canOverride: boolean;
}

export interface IcpView {
  id: string;
  name: string;
  version: number;
}

/** What the administrator has set. */
export type PolicyView = { kind: 'none' } | { kind: 'policy' } | { kind: 'bad'; path: string };

/** What a person enters of a source; empty = none. */
export interface SourceEntry {
  url: string;
  publicKey: string;
  teamKey: string;
  bearer: string;
}

/** What an action came to, in words; `field` says where it belongs. */
export type ActionOutcome = { ok: true; text: string } | { ok: false; text: string };

export interface SyncProps {
  now: number;
  policy: PolicyView;
  sources: readonly SourceView[];
  /** ICPs in use that no source brings; without the sample. */
  ownIcps: readonly IcpView[];
  refusals: readonly RefusalView[];
  onSync(sourceId: string): Promise<ActionOutcome | null>;
  onAllow(source: SourceView): Promise<ActionOutcome | null>;
  onChangeKeys(source: SourceView, entry: SourceEntry): Promise<ActionOutcome | null>;
  onRemove(sourceId: string): void;
  onOverride(refusalId: number): Promise<ActionOutcome | null>;
  onAdd(entry: SourceEntry): Promise<ActionOutcome | null>;
  onRemoveIcp(icpId: string): void;
  publishing: PublishProps;
}

/** What was made and is to be put on the host. */
export interface PublishedView {
  name: string;
  version: number;
  url: string;
  /** Opens from a mail, once the page lies beside the file. */
  mailLink: string;
  /** Where that page is to lie. */
  pageUrl: string;
  /** Opens in this browser alone; pasted, it is understood everywhere. */
  joinLink: string;
}

export interface PublishEntry {
  /** The id of an ICP in use, or the text of a file. */
  from: { kind: 'icp'; id: string } | { kind: 'file'; file: File };
  changes: string;
  url: string;
  sites: string;
  seal: boolean;
}

export interface PublishProps {
  now: number;
  /** Null before keys were made. The team key comes masked. */
  keys: { publicKey: string; teamKey: string } | null;
  /** ICPs that can be published, each as version `next`. */
  icps: readonly (IcpView & { next: number })[];
  /** The address that was used last. */
  lastUrl: string;
  /** A version that was made and that no source has brought yet. */
  pending: { version: number; time: number } | null;
  published: PublishedView | null;
  onMakeKeys(): void;
  onExportKeys(): void;
  onImportKeys(file: File): Promise<ActionOutcome | null>;
  onPublish(entry: PublishEntry): Promise<ActionOutcome | null>;
  onDownload(): void;
  /** Saves the page that a link in a mail leads to. */
  onDownloadPage(): void;
  onCopy(text: string): void;
}

export interface JoinProps {
  /** Null when the link cannot be read. */
  invitation: Invitation | null;
  host: string;
  isLocked: boolean;
  hasSample: boolean;
  onJoin(): Promise<ActionOutcome | null>;
  onCancel(): void;
}
