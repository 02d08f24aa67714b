import type { AccountKey } from '#lib/account/account-key.ts';
import type { Opinion } from '#lib/dossier/judge.ts';
import type { Suppression } from '#lib/dossier/suppression.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { Identity } from '../identity/identity.ts';
import type { TitleRole } from './title-role.ts';

/** A value with how surely it is known. */
export interface Graded<V> {
  value: V;
  /** 0..1000. */
  confidence: number;
  /** Sources contradict one another. */
  conflict: boolean;
}

/** What a table shows of an account beside its verdict; absent = not known. */
export interface ProfileSummary {
  size: Graded<Interval> | null;
  country: Graded<string> | null;
  /** The likeliest leaf of the taxonomy. */
  industry: Graded<string> | null;
}

/** One account of a list, judged once for all of its rows. */
export interface ScoredAccount {
  /** Null where no account can be named. */
  key: AccountKey | null;
  name: string;
  /** How many rows of the list are its own. */
  rows: number;
  /** The best ICP's. */
  opinion: Opinion;
  icp: { id: string; name: string; version: number };
  summary: ProfileSummary;
  suppression: Suppression | null;
  /** This browser, or a list of the team, knew of it before. */
  isKnown: boolean;
}

export interface ScoredRow {
  line: number;
  identity: Identity;
  role: TitleRole | null;
  suppression: Suppression | null;
  /** Index of its account, in the order in which accounts were judged. */
  account: number;
}
