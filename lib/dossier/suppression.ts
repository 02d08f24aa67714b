/** Why an account is not to be worked whatever its verdict, strongest first. */
export const SUPPRESSIONS = [
  'do-not-contact',
  'own-company',
  'customer',
  'open-deal',
  'competitor',
  'partner',
] as const;
/** The longest name of a list. */
export const MAX_LIST_NAME = 80;
export type SuppressionKind = (typeof SUPPRESSIONS)[number];
/** What a list of companies is for; `known` tells what the team knows of them, and speaks against none. */
export const LIST_KINDS = [...SUPPRESSIONS, 'known'] as const;
export type ListKind = (typeof LIST_KINDS)[number];
/** Older than this, what a CRM says of an account may have changed: it is said. */
const LIST_IS_OLD_AFTER_DAYS = 30;

export function isOldList(day: number, today: number): boolean {
  return today - day > LIST_IS_OLD_AFTER_DAYS;
}

/** A match with one of the user's local lists: shown before the score, never part of it. */
export interface Suppression {
  kind: SuppressionKind;
  /** What the list says of it: "Proposal, M. Ruiz"; may be empty. */
  detail: string;
  /** Who works the account, and how far the deal is, as the list has it. */
  owner?: string | undefined;
  stage?: string | undefined;
  /** The list's name. */
  list: string;
  /** UTC day of the list, as days since 1970-01-01. */
  day: number;
  /** By which key of the account it was found: a domain, or a LinkedIn alias (`li:acme`); absent when by its name. */
  key?: string | undefined;
  /** The list has neither domain nor LinkedIn page: the same name is all that speaks for it. */
  byName?: true | undefined;
}
