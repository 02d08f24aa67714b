import type { Reason, Verdict } from '#lib/qualify/verdict.ts';
import type { KeptAccount, KeptRow } from './kept-list.ts';
import type { RowFacts } from './row-facts.ts';

/** A row as the table shows it. */
export interface ShownRow {
  facts: RowFacts;
  line: number;
  person: string;
  title: string;
  domain: string;
  verdict: Pick<Verdict, 'verdict' | 'certainty' | 'bound' | 'direction' | 'tally' | 'low' | 'high'> | null;
  /** What tells most, at most two. */
  why: Pick<Reason, 'kind' | 'label' | 'params' | 'side'>[];
  /** The exclusion that fired. */
  ruledOutBy: string | null;
}

/** A row with everything that is known of it. */
export interface RowDetail {
  shown: ShownRow;
  kept: KeptRow;
  account: KeptAccount | null;
  /** What the file says, column by column. */
  cells: [column: string, value: string][];
}

export const EXPORTS = ['csv', 'raw', 'accounts', 'table'] as const;
/** `csv` = scored rows, `raw` = the same with no cell guarded, `accounts` = one row an account, `table` = to paste. */
export type ExportKind = (typeof EXPORTS)[number];
