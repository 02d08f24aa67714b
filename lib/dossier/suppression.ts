/** Why an account is not to be worked whatever its verdict, strongest first. */
export const SUPPRESSIONS = ['do-not-contact', 'customer', 'open-deal', 'competitor', 'partner'] as const;
/** The longest name of a list. */
export const MAX_LIST_NAME = 80;
export type SuppressionKind = (typeof SUPPRESSIONS)[number];

/** A match with one of the user's local lists: shown before the score, never part of it. */
export interface Suppression {
  kind: SuppressionKind;
  /** What the list says of it: "Proposal, M. Ruiz"; may be empty. */
  detail: string;
  /** The list's name. */
  list: string;
  /** UTC day of the list, as days since 1970-01-01. */
  day: number;
  /** By which key of the account it was found: a domain, or a LinkedIn alias (`li:acme`); absent when by its name. */
  key?: string | undefined;
  /** The list has neither domain nor LinkedIn page: the same name is all that speaks for it. */
  byName?: true | undefined;
}
