import type { AccountKey } from '#lib/account/account-key.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { Known } from '#lib/dossier/profile-of.ts';
import type { NameMatch } from '../match/name-index.ts';

/** An account that is known: in this browser's store, or on one of the team's lists. */
export interface KnownAccount {
  key: AccountKey;
  name: string;
}

/** What is known of one account, before a list adds its own facts. */
export interface KnownFacts extends Known {
  /** Entries of the team's lists that may name it. */
  entries: readonly ListEntry[];
}

/** Under which keys and name an account of a list is looked up. */
export interface Inquiry {
  key: AccountKey;
  /** Its key, and whatever else it goes by: `li:acme`. */
  keys: readonly string[];
  name: string;
}

/** What this browser, or a file, knows of accounts: found by key, alias and name at once, its facts read when needed. */
export interface KnownAccounts {
  /** By a registrable domain or a LinkedIn alias; joins are followed. `isAlias` = somebody said or linked so. */
  byKey(key: string): (KnownAccount & { isAlias: boolean }) | null;
  byName(name: string): NameMatch<KnownAccount>;
  /** In the order of the inquiries. */
  load(inquiries: readonly Inquiry[]): Promise<KnownFacts[]>;
}

export const NOTHING_KNOWN: KnownAccounts = {
  byKey: () => null,
  byName: () => ({ same: [], related: [], isPlain: false }),
  load: async (inquiries) => inquiries.map(() => ({ evidence: [], records: [], entries: [] })),
};
