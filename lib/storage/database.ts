import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { UserRecord } from '#lib/evidence/user-evidence.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import type { Page, SiteLinks } from '#lib/read/read-result.ts';

export interface AccountRow {
  key: AccountKey;
  /** `li:<id>` and `li:<slug>`: by these a LinkedIn page finds its account. */
  aliases: string[];
  /** UTC days. */
  firstSeen: number;
  lastSeen: number;
}

/** One observation as filed: the read that brought it and the account that it is about. */
export type EvidenceRow = Evidence & { id?: number; readId: string; account: AccountKey };

export interface PageRow {
  url: string;
  account: AccountKey;
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
export type UserRecordRow = UserRecord & { order?: number; account: AccountKey };

export interface VerdictRow {
  account: AccountKey;
  icpId: string;
  verdict: Verdict;
}

/** The extension's only database. Declarations of earlier versions stay for ever: they are the way up. */
export class Database extends Dexie {
  readonly accounts!: Table<AccountRow, string>;
  readonly evidence!: Table<EvidenceRow, number>;
  readonly pages!: Table<PageRow, string>;
  readonly icps!: Table<IcpRow, string>;
  readonly userRecords!: Table<UserRecordRow, number>;
  readonly verdicts!: Table<VerdictRow, [string, string]>;

  constructor(name = 'icp-lens') {
    super(name);
    this.version(1).stores({
      accounts: 'key, *aliases',
      evidence: '++id, account, readId, [account+url]',
      pages: 'url, account, readId',
      icps: 'id',
      userRecords: '++order, &id, account',
      verdicts: '[account+icpId], account',
    });
  }
}
