import type { Cell, Condition } from './condition.ts';
import type { Promised } from './promise.ts';

/** "51-500 people, in US or Canada -> at least B": true of every account that these conditions hold for. */
export interface DecidingLine {
  when: readonly Condition[];
  outcome: Promised;
}

/** What would decide an undecided account, and what a person who knows it can say with one click. */
export interface Deciding {
  lines: readonly DecidingLine[];
  /** Up to two attributes that decide most, each with its cells in order. */
  questions: readonly { attribute: Condition['attribute']; cells: readonly Cell[] }[];
}
