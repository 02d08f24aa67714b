import type { Profile } from '#lib/profile/profile.ts';
import type { Icp } from '../format.ts';

/** What is known from accounts that were scored before. */
export interface SeenAccounts {
  /** Accounts scored. */
  accounts: number;
  /** How many of them had a known fact, by criterion id. */
  known: Readonly<Record<string, number>>;
  /** How many of them are primary. */
  primary: number;
  /** Best customers scored, and how many of them are primary. */
  best?: { accounts: number; primary: number };
  /** Closed deals with an outcome. */
  outcomes?: number;
}

export interface LintContext {
  /** UTC day. */
  asOf: number;
  /** Scores an invented account: a claim about accounts is proven on one. */
  score(icp: Icp, profile: Profile): string;
  /** Points of 10,000 by criterion, in the order of the criteria. */
  points(icp: Icp, tier: 'primary' | 'secondary'): readonly number[];
  seen?: SeenAccounts | undefined;
}
