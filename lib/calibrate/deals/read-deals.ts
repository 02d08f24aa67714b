import type { ListRow, ListTable } from '#lib/lists/table.ts';
import { dayReader } from './close-day.ts';
import type { Deal, Deals, LeftOut } from './deal.ts';
import { findOutcome, type OutcomeChoice, type OutcomeFound } from './find-outcome.ts';
import { namesTheDeal } from './header-use.ts';
import { nameColumns } from './name-columns.ts';
import { closeColumn, sortColumns } from './sort-columns.ts';

/** Newer deals say more of what comes; more than these change no figure and take the time of a coffee. */
export const MOST_DEALS = 50_000;

export type DealsRead =
  | { ok: true; deals: Deals }
  | Extract<OutcomeFound, { ok: false }>
  /** Only won ones, or only lost ones. */
  | { ok: false; refused: 'one-class'; won: number; lost: number }
  | { ok: false; refused: 'empty' };

interface ReadOptions {
  /** UTC day: what closes later is not closed. */
  day: number;
  choice?: OutcomeChoice;
}

/** The closed deals of a file, each once, with what every column is for. */
export function readDeals(
  list: Pick<ListTable, 'header' | 'hasHeader' | 'mapping'>,
  read: readonly ListRow[],
  { day, choice }: ReadOptions,
): DealsRead {
  const {
    table: { header, mapping },
    rows,
  } = nameColumns(list, read);
  if (rows.length === 0) return { ok: false, refused: 'empty' };
  const cells = rows.map((row) => row.cells);
  const outcome = findOutcome(header, cells, choice);
  if (!outcome.ok) return outcome;
  const columns = sortColumns(header, mapping, cells, outcome.at);
  const close = closeColumn(columns);
  const readDay = close ? dayReader(cells.map((row) => row[close.at] ?? '')) : () => null;
  const leftOut: LeftOut = { open: 0, unknown: 0, future: 0, twice: 0, contradicting: 0, older: 0 };
  const closed: Deal[] = [];
  for (const row of rows) {
    const word = outcome.read(row.cells[outcome.at] ?? '');
    if (word === 'open') leftOut.open += 1;
    else if (word === null) leftOut.unknown += 1;
    else {
      const on = close ? readDay(row.cells[close.at] ?? '') : null;
      if (on !== null && on > day) leftOut.future += 1;
      else closed.push({ line: row.line, cells: row.cells, won: word === 'won', day: on });
    }
  }
  const at = columns.find(({ use, name }) => use === 'identity' && namesTheDeal(name))?.at;
  const { once, alike } = eachOnce(closed, at, leftOut);
  const ordered = once.sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.line - b.line);
  leftOut.older = Math.max(0, ordered.length - MOST_DEALS);
  const deals = ordered.slice(leftOut.older);
  const won = deals.filter((deal) => deal.won).length;
  const lost = deals.length - won;
  if (won === 0 || lost === 0) return { ok: false, refused: 'one-class', won, lost };
  return { ok: true, deals: { columns, mapping, deals, leftOut, alike } };
}

/** Each deal once: the last word of one that stands there twice, and none of one that is told both ways. */
function eachOnce(closed: readonly Deal[], idAt: number | undefined, leftOut: LeftOut) {
  const kept = new Map<string, Deal | null>();
  let alike = 0;
  const seen = new Set<string>();
  for (const deal of closed) {
    const id = idAt === undefined ? '' : (deal.cells[idAt] ?? '').trim();
    const whole = deal.cells.join('\u0001');
    if (id === '' && seen.has(whole)) alike += 1;
    seen.add(whole);
    const key = id === '' ? `line ${deal.line}` : id;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, deal);
    else if (before === null) leftOut.contradicting += 1;
    else if (before.won === deal.won) leftOut.twice += 1;
    else {
      leftOut.contradicting += 2;
      kept.set(key, null);
    }
  }
  const once = [...kept.values()].flatMap((deal) => deal ?? []);
  return { once, alike };
}
