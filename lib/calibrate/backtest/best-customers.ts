import type { Deal, DealColumn } from '../deals/deal.ts';
import { numberOf } from '../deals/sort-columns.ts';

/** The best fifth of what is won. */
const BEST_SHARE = 0.2;
/** One measure alone may be the size of a company and no more. */
const LEAST_MEASURES = 2;

export interface Best {
  /** Indexes of deals. */
  deals: ReadonlySet<number>;
  /** Names of the columns by which they were chosen; none = all won deals. */
  by: string[];
}

/** The best customers by the mean rank of what they became worth; every won deal where the file does not tell. */
export function bestCustomers(deals: readonly Deal[], columns: readonly DealColumn[]): Best {
  const won = deals.flatMap((deal, at) => (deal.won ? [{ deal, at }] : []));
  const measures = columns
    .filter(({ use }) => use === 'worth')
    .filter(({ at }) => won.some(({ deal }) => numberOf(deal.cells[at] ?? '') !== null));
  if (measures.length < LEAST_MEASURES) return { deals: new Set(won.map(({ at }) => at)), by: [] };
  const ranks = measures.map(({ at }) => ranksOf(won.map(({ deal }) => numberOf(deal.cells[at] ?? ''))));
  const ranked = won
    .map(({ at }, place) => {
      const known = ranks.flatMap((one) => one[place] ?? []);
      return { at, rank: known.reduce((sum, rank) => sum + rank, 0) / Math.max(1, known.length) };
    })
    .sort((a, b) => b.rank - a.rank || a.at - b.at);
  const best = ranked.slice(0, Math.max(1, Math.round(ranked.length * BEST_SHARE)));
  return { deals: new Set(best.map(({ at }) => at)), by: measures.map(({ name }) => name) };
}

/** Share of the known values that lie below, ties by half. */
function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const known = values.flatMap((value) => value ?? []).sort((a, b) => a - b);
  const places = new Map<number, { first: number; count: number }>();
  known.forEach((value, at) => {
    const place = places.get(value) ?? { first: at, count: 0 };
    place.count += 1;
    places.set(value, place);
  });
  return values.map((value) => {
    const place = value === null ? undefined : places.get(value);
    return place ? (place.first + place.count / 2) / known.length : null;
  });
}
