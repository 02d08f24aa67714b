import type { AccountKey } from '#lib/account/account-key.ts';
import type { Suppression } from '#lib/dossier/suppression.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import type { Identity } from '../identity/identity.ts';
import type { ProfileSummary } from '../score/scored.ts';
import type { TitleRole } from '../score/title-role.ts';

/** A row of a list as it is kept: what the file says, untouched, and what came of it. */
export interface KeptRow {
  line: number;
  cells: string[];
  /** Place among the list's accounts. */
  account: number;
  match: Identity['match'];
  by: Identity['by'];
  /** Accounts that the row may mean. */
  choices: Identity['choices'];
  /** Accounts of the same house, counted apart. */
  related: Identity['related'];
  /** Why it stands apart from other rows of the same domain. */
  apart: Identity['apart'];
  /** Why its mail address names no company. */
  doubt: Identity['doubt'];
  /** What the title says of the part in the buying committee. */
  role: TitleRole | null;
  /** What a local list says of its company. */
  suppression: Suppression | null;
  /** The place of the first row that names the same person; null for the first. */
  repeats: number | null;
}

/** A company of a list with the verdict on it. */
export interface KeptAccount {
  /** Null for a name that nobody knows, and where no company is named. */
  key: AccountKey | null;
  /** Empty where no company is named. */
  name: string;
  domain: string | null;
  /** Size, country and industry, as far as they are known. */
  summary: ProfileSummary;
  verdict: Verdict | null;
  icp: { id: string; name: string; version: number } | null;
  /** Places of its rows. */
  rows: number[];
  /** It was undecided when the list was scored: one of those that the queue is there to settle. */
  queued: boolean;
}

/** What a list is of: it decides what its share of good fits says. */
export const LIST_PURPOSES = ['event', 'customers', 'lost'] as const;
export type ListPurpose = (typeof LIST_PURPOSES)[number];
