import type { AccountKey } from '#lib/account/account-key.ts';
import type { KnownAccount } from './known-accounts.ts';

/**
 * How surely a row's company is known. verified = its own website or LinkedIn page, or a known account's alias; likely =
 * a work address, or one name among the known accounts; ambiguous = it may be one of several; none = nobody knows it.
 */
export const MATCHES = ['verified', 'likely', 'ambiguous', 'none'] as const;
export type Match = (typeof MATCHES)[number];

/** Why an address of mail says nothing of the company. */
export type MailDoubt = 'personal' | 'disposable' | 'shared';

/** Whose row it is. */
export interface Identity {
  match: Match;
  /** Null where no account can be named. */
  key: AccountKey | null;
  /** What it was told by. */
  by: 'website' | 'linkedin' | 'email' | 'name' | null;
  /** As the row calls it, else as it is known; may be empty. */
  name: string;
  /** What it may be, when it is ambiguous. */
  choices: readonly KnownAccount[];
  /** Houses of one company, or the company whose house it is: never the same account. */
  related: readonly KnownAccount[];
  /** Taken apart from other rows of the same domain: by a parent, or by a LinkedIn page of its own. */
  apart: 'parent' | 'linkedin' | null;
  doubt: MailDoubt | null;
  /** The same for all rows of one account, and of no other; empty where nobody is named: such a row is one alone. */
  group: string;
}
