import type { AccountKey } from './account-key.ts';

/**
 * What a person decided about which pages belong to which company. Decisions are remembered beside what was read, so
 * that a later read does not join again what was taken apart; taking one back puts everything where it was.
 */
interface DecisionBase {
  id: string;
  /** UTC day on which it was made. */
  day: number;
  /** The account that was looked at. */
  account: AccountKey;
}

/** `account` is the same company as `into`: everything about it counts there. */
export interface JoinDecision extends DecisionBase {
  kind: 'join';
  into: AccountKey;
}

/** A LinkedIn page, by all its aliases (`li:acme`, `li:1234`), is another company than `account`. */
export interface SplitLinkedinDecision extends DecisionBase {
  kind: 'split-linkedin';
  aliases: string[];
}

/** A page of `account`'s site is about another company, which becomes an account of its own. */
export interface SplitPageDecision extends DecisionBase {
  kind: 'split-page';
  url: string;
}

/** A page says nothing about `account`: its facts are set aside. */
export interface DisownPageDecision extends DecisionBase {
  kind: 'disown-page';
  url: string;
}

export type IdentityDecision = JoinDecision | SplitLinkedinDecision | SplitPageDecision | DisownPageDecision;
