/** Why an account is not to be worked whatever its verdict, strongest first. */
export const SUPPRESSIONS = ['do-not-contact', 'customer', 'open-deal', 'competitor', 'partner'] as const;
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
  /** The list has neither domain nor LinkedIn page: the same name is all that speaks for it. */
  byName?: true | undefined;
}
