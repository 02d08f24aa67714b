import { type DealsRead, readDeals } from '#lib/calibrate/deals/read-deals.ts';

/** 2026-11-01. */
export const DAY = 20_758;
export const HEADER = ['Industry', 'Country', 'Business model', 'Owner', 'Outcome', 'Close date'] as const;

/** Cells of a file of deals as it is read. */
export function readCells(header: readonly string[], cells: readonly (readonly string[])[]): DealsRead {
  const rows = cells.map((row, at) => ({ line: at + 2, cells: [...row] }));
  const table = { header: [...header], hasHeader: true, mapping: header.map(() => null) };
  return readDeals(table, rows, { day: DAY });
}
