import type { Disqualifier, Reason } from '#lib/qualify/verdict.ts';
import type { ScoredAccount, ScoredRow } from '../score/scored.ts';

/** What scoring adds to a list, in this order, behind its own columns. */
export const SCORED_COLUMNS = [
  'tier',
  'certainty',
  'direction',
  'low',
  'high',
  'coverage',
  'for',
  'against',
  'open',
  'disqualified',
  'match',
  'account',
  'suppression',
  'role',
  'icp',
  'icpVersion',
] as const;
export type ScoredColumn = (typeof SCORED_COLUMNS)[number];

/** The words of the edge: a code becomes what a person reads. */
export interface ScoredWords {
  column(column: ScoredColumn | AccountColumn): string;
  reason(reason: Reason): string;
  disqualifier(disqualifier: Disqualifier): string;
  suppression(suppression: NonNullable<ScoredRow['suppression']>): string;
  role(role: NonNullable<ScoredRow['role']>): string;
}

/** Columns of a list of target accounts, before those of scoring. */
export const ACCOUNT_COLUMNS = ['company', 'domain', 'people'] as const;
export type AccountColumn = (typeof ACCOUNT_COLUMNS)[number];

/** Reasons are told one behind the other; their words hold no such sign. */
const BETWEEN = '; ';

export type AccountCells = Record<
  | 'tier'
  | 'certainty'
  | 'direction'
  | 'low'
  | 'high'
  | 'coverage'
  | 'for'
  | 'against'
  | 'open'
  | 'disqualified'
  | 'icp'
  | 'icpVersion',
  string
>;

/** What is the same in all rows of an account; made once, since a list names it in many. */
export function accountCells({ opinion, icp }: ScoredAccount, words: ScoredWords): AccountCells {
  const { verdict } = opinion;
  const told = (side: Reason['side']) =>
    verdict.reasons
      .filter((reason) => reason.side === side)
      .map((reason) => words.reason(reason))
      .join(BETWEEN);
  return {
    tier: verdict.verdict,
    certainty: verdict.certainty ?? '',
    direction: verdict.direction ?? '',
    low: String(verdict.low),
    high: String(verdict.high),
    coverage: String(verdict.coverage),
    for: told('for'),
    against: told('against'),
    open: told('open'),
    disqualified: verdict.disqualifiers.map((one) => words.disqualifier(one)).join(BETWEEN),
    icp: icp.name,
    icpVersion: String(icp.version),
  };
}

/** What two rows of one account may differ in; they stand together. */
export const ROW_COLUMNS = [
  'match',
  'account',
  'suppression',
  'role',
] as const satisfies readonly ScoredColumn[];

export function rowCells({ identity, suppression, role }: ScoredRow, words: ScoredWords): string[] {
  return [
    identity.match,
    identity.key ?? identity.choices.map(({ key }) => key).join(BETWEEN),
    suppression ? words.suppression(suppression) : '',
    role ? words.role(role) : '',
  ];
}

/** What a column says of an account; empty for those of a row alone. */
export function sharedCell(account: AccountCells | undefined, column: ScoredColumn): string {
  const cells: Partial<Record<ScoredColumn, string>> = account ?? {};
  return cells[column] ?? '';
}

/** The cells of a row behind its own. */
export function scoredCells(row: ScoredRow, account: AccountCells | undefined, words: ScoredWords): string[] {
  const cells = SCORED_COLUMNS.map((column) => sharedCell(account, column));
  cells.splice(SCORED_COLUMNS.indexOf(ROW_COLUMNS[0]), ROW_COLUMNS.length, ...rowCells(row, words));
  return cells;
}
