import type { AttributeKey } from '#lib/evidence/attributes.ts';

/** What would have to be found out about an account, cut at the borders that its ICP draws. */
export type Condition =
  /** Numbers: closed, a null end is open. */
  | { op: 'range'; attribute: AttributeKey; from: number; to: number | null }
  /** Ordered words: stages of funding. */
  | { op: 'steps'; attribute: AttributeKey; from: string; to: string }
  /** One of these words, places or industries; or any other. */
  | { op: 'in' | 'notIn'; attribute: AttributeKey; values: readonly string[] }
  /** Seen there: tools by id or category, departments. */
  | { op: 'has'; attribute: AttributeKey; values: readonly string[] };

/** All accounts that meet a condition, as far as the ICP can tell them apart. */
export interface Cell {
  condition: Condition;
  /** Values of the attribute between which every other value of the cell lies: what holds for all of them holds for the cell. */
  probes: readonly unknown[];
  /** Single values to choose from; empty where the first probe is the whole cell. */
  members: readonly string[];
}
