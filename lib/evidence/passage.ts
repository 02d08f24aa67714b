import type { DateInterval } from '#lib/values/date-interval.ts';
import type { Trigger } from '#lib/values/triggers.ts';

/** A sentence that may speak of the company, as it is handed to whoever looks for events. */
export interface Passage {
  text: string;
  /** The day that stands beside it, as on a list of news; null without one. */
  date: DateInterval | null;
}

/** An open role that a page lists. */
export interface OpenRole {
  title: string;
  /** As written; empty when it is not said. */
  place: string;
}

/** What of a company's page may tell of events. */
export interface News {
  passages: readonly Passage[];
  roles: readonly OpenRole[];
  /** Every name of the company. */
  ownNames: readonly string[];
  /** ISO 639-1, empty when unknown. */
  language: string;
  /** UTC day of the reading. */
  day: number;
}

/** An event, and how sure it is that it is the company's and happened then. */
export interface ToldTrigger {
  trigger: Trigger;
  confidence: number;
}

/** Finds events; handed in, because reading knows no words of them. */
export type TellTriggers = (news: News) => readonly ToldTrigger[];
