import type { Deal, DealColumn } from '../deals/deal.ts';
import { numberOf, saysNothing } from '../deals/sort-columns.ts';
import type { Bin, BinnedColumn } from './binned.ts';

/** A bin with fewer deals says nothing. */
export const LEAST_IN_BIN = 5;
/** Numbers with fewer different values are levels: a score of 1 to 5, a number of sites. */
const FEW_VALUES = 12;
const NEARLY_ALL = 0.9;
/** More bins of one column than a person would read. */
const MOST_LEVELS = 200;
const RANGES_OF_FEW = 5;
const RANGES_OF_MANY = 10;
/** From here on a file has deals for finer ranges. */
const MANY = 500;

/** The bins of a column as the deals have them: the same for every outcome, so that a shuffle of outcomes meets the same bins. */
export function binColumn({ at, name }: DealColumn, deals: readonly Deal[]): BinnedColumn {
  const cells = deals.map((deal) => cellOf(deal, at));
  const told = cells.filter((cell) => cell !== '');
  const numbers = told.flatMap((cell) => numberOf(cell) ?? []);
  const isNumber = numbers.length >= told.length * NEARLY_ALL && new Set(numbers).size > FEW_VALUES;
  const { bins, codeOf } = isNumber ? rangesOf(numbers) : levelsOf(told);
  return {
    ...{ at, name, bins, ordered: isNumber, codeOf },
    codes: Uint16Array.from(cells, codeOf),
  };
}

export function cellOf({ cells }: Pick<Deal, 'cells'>, at: number): string {
  const cell = (cells[at] ?? '').trim();
  return saysNothing(cell) ? '' : cell;
}

function rangesOf(numbers: readonly number[]): Pick<BinnedColumn, 'bins' | 'codeOf'> {
  const sorted = numbers.toSorted((a, b) => a - b);
  const most = sorted.length < MANY ? RANGES_OF_FEW : RANGES_OF_MANY;
  const borders: number[] = [];
  for (let part = 1; part < most; part += 1) {
    const border = sorted[Math.floor((part * sorted.length) / most)] ?? 0;
    const last = borders.at(-1);
    if (border > (sorted[0] ?? 0) && (last === undefined || border > last)) borders.push(border);
  }
  const bins: Bin[] = [...borders, null].map((max, index) => ({
    ...{ kind: 'range', min: borders[index - 1] ?? null, max },
  }));
  const untold = bins.length;
  return {
    bins: [...bins, { kind: 'untold' }],
    codeOf: (cell) => {
      const value = numberOf(cell);
      if (value === null) return untold;
      const above = borders.findIndex((border) => value < border);
      return above < 0 ? borders.length : above;
    },
  };
}

function levelsOf(told: readonly string[]): Pick<BinnedColumn, 'bins' | 'codeOf'> {
  const counts = new Map<string, number>();
  for (const cell of told) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_IN_BIN)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_LEVELS);
  const codes = new Map(kept.map(([value], code) => [value, code]));
  const rare = kept.length;
  const bins: Bin[] = kept.map(([value]) => ({ kind: 'level', value }));
  return {
    bins: [...bins, { kind: 'rare' }, { kind: 'untold' }],
    codeOf: (cell) => (saysNothing(cell) ? rare + 1 : (codes.get(cell.trim()) ?? rare)),
  };
}
