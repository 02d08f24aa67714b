import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { Playbook } from '#lib/dossier/playbook.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import type { Page, SiteLinks } from '#lib/read/read-result.ts';
import { gatedFactory } from './gated-factory.ts';

export interface AccountRow {
  key: AccountKey;
  /** `li:<id>` and `li:<slug>`: by these a LinkedIn page finds its account. */
  aliases: string[];
  /** UTC days. */
  firstSeen: number;
  lastSeen: number;
}

/** Where something counts, and where it was filed before a person joined or split accounts. */
interface Placement {
  account: AccountKey;
  /** Absent while it is the account. */
  home?: AccountKey | undefined;
}

/** One observation as filed: the read that brought it and the account that it is about. */
export type EvidenceRow = Evidence & Placement & { id?: number; readId: string };

export interface PageRow extends Placement {
  url: string;
  readId: string;
  page: Page;
  day: number;
  partial: boolean;
  links: SiteLinks;
}

export interface IcpRow {
  id: string;
  name: string;
  version: number;
  /** The ICP as authored; parsed again on every use, because storage outlives versions. */
  document: unknown;
  active: boolean;
  /** True for the starter that is there before the team brings its own. */
  sample: boolean;
  /** Milliseconds since the epoch of the last successful sync; null for a local ICP. */
  syncedAt: number | null;
}

/** What a person said about an account: kept apart from what was read, so that a new read never loses it. */
export type UserRecordRow = UserRecord & Placement & { order?: number };

/** Which pages are of which company, in the words of a person; `order` is the order in which it was said. */
export type IdentityDecisionRow = IdentityDecision & { order?: number };

/** One company on a local list of customers, open deals, competitors, partners and those not to contact. */
export type SuppressionRow = ListEntry & { id?: number };

export interface VerdictRow {
  account: AccountKey;
  icpId: string;
  verdict: Verdict;
  /** What the ICP offers for the conversation with the account; absent on rows of earlier versions. */
  playbook?: Playbook | undefined;
}

/** Where a version of an ICP came from: `source` = a url, `managed` = an administrator's policy, the others by hand. */
export type IcpOrigin =
  | { kind: 'source' | 'managed'; sourceId: string; signed: boolean }
  | { kind: 'file' | 'paste' | 'edit' | 'backup'; signed: boolean };

/** One version of an ICP as it was received; kept, so that it can be compared and returned to. The starter has none. */
export interface IcpVersionRow {
  icpId: string;
  version: number;
  /** The document's text exactly as received: what `sha256` is over. */
  text: string;
  /** SHA-256 of the received bytes, hex. */
  sha256: string;
  /** Who answers for it (the ICP's `owner`), and what that person says has changed. */
  author: string;
  note: string | null;
  /** Milliseconds since the epoch. */
  receivedAt: number;
  origin: IcpOrigin;
}

/** A code with the values that its sentence needs; lib/wording turns it into words. */
export interface Fault {
  code: string;
  params: (string | number)[];
}

/** A place from which ICPs are fetched. Its team key and bearer header are secrets and live in `storage.local`. */
export interface IcpSourceRow {
  id: string;
  /** `managed` = set by an administrator's policy: the user can neither change nor remove it. */
  kind: 'url' | 'managed';
  /** Null for an ICP that stands in the policy itself. */
  url: string | null;
  /** The only key whose signature is accepted: Ed25519, raw, base64url. Null = unsigned files are accepted. */
  publicKey: string | null;
  /** The ICP that it brought first: it may bring no other. */
  icpId: string | null;
  /** Sites on which the publisher suggests to switch reading on; nothing happens with them by itself. */
  suggestedSites: string[];
  etag: string | null;
  /** Milliseconds since the epoch, as are all times here. */
  lastTry: number | null;
  lastSuccess: number | null;
  lastError: Fault | null;
  nextTry: number | null;
  /** Tries in a row that failed. */
  failures: number;
}

/** An ICP that was not taken over, and why. */
export interface RefusalRow extends Fault {
  id?: number;
  /** Milliseconds since the epoch, of the last time. */
  time: number;
  /** How often in a row. */
  times: number;
  /** Id of a source, or `file` and `paste`. */
  source: string;
  /** The refused document's text where the user may use it all the same; kept of a source's last refusal alone. */
  candidate: string | null;
  /** SHA-256 of what was refused, hex; null when nothing came that could be hashed. */
  sha256: string | null;
}

/** One request that the extension itself made. */
export interface RequestRow {
  id?: number;
  /** Milliseconds since the epoch. */
  time: number;
  method: 'GET';
  url: string;
  /** What it was for. */
  purpose: 'icp' | 'look-deeper' | 'homepage';
  /** HTTP status; 0 when nothing answered. */
  status: number;
  /** Bytes of the body that were taken in, decompressed. */
  bytes: number;
}

export const DATABASE_NAME = 'icp-lens';

/** The extension's only database. Declarations of earlier versions stay for ever: they are the way up. */
export class Database extends Dexie {
  readonly accounts!: Table<AccountRow, string>;
  readonly evidence!: Table<EvidenceRow, number>;
  readonly pages!: Table<PageRow, string>;
  readonly icps!: Table<IcpRow, string>;
  readonly userRecords!: Table<UserRecordRow, number>;
  readonly verdicts!: Table<VerdictRow, [string, string]>;
  readonly identityDecisions!: Table<IdentityDecisionRow, number>;
  readonly suppressions!: Table<SuppressionRow, number>;
  readonly icpVersions!: Table<IcpVersionRow, [string, number]>;
  readonly icpSources!: Table<IcpSourceRow, string>;
  readonly refusals!: Table<RefusalRow, number>;
  readonly requests!: Table<RequestRow, number>;

  /** @param durability `strict` = a commit is on the disk before it is acknowledged; Dexie knows it per connection only. */
  constructor(name = DATABASE_NAME, durability: 'default' | 'strict' = 'default') {
    const { indexedDB, IDBKeyRange } = Dexie.dependencies;
    super(name, {
      chromeTransactionDurability: durability,
      // Absent where nothing stores anything: on the command line.
      ...(indexedDB ? { indexedDB: gatedFactory(indexedDB), IDBKeyRange } : {}),
    });
    this.version(1).stores({
      accounts: 'key, *aliases',
      evidence: '++id, account, readId, [account+url]',
      pages: 'url, account, readId',
      icps: 'id',
      userRecords: '++order, &id, account',
      verdicts: '[account+icpId], account',
    });
    this.version(2).stores({
      icpVersions: '[icpId+version], icpId',
      icpSources: 'id',
      refusals: '++id, source',
      requests: '++id',
      identityDecisions: '++order, &id',
      suppressions: '++id, *keys, name, list',
      verdicts: '[account+icpId], account, icpId',
    });
  }
}
