import type { ContextKind, Deals } from '../deals/deal.ts';
import { knowsOutcome } from '../deals/find-leaks.ts';
import { saysNothing } from '../deals/sort-columns.ts';
import { binColumn } from './bin-column.ts';
import type { BinnedColumn } from './binned.ts';

/** What else may lie behind a segment: who sold it, where it came from, when. */
export interface ContextColumn {
  kind: ContextKind;
  name: string;
  codes: Uint16Array;
  levels: readonly string[];
}

/** Deals as numbers, ready to be searched and shuffled. */
export interface DealTable {
  won: Uint8Array;
  columns: readonly BinnedColumn[];
  contexts: readonly ContextColumn[];
  /** Names of columns that know the outcome and are left out. */
  leaks: readonly string[];
}

const QUARTER_DAYS = 91.3125;
/** A column in one bin tells nothing apart. */
const LEAST_BINS = 2;

/** The bins of every column; what knows the outcome is taken out and named. */
export function tableOfDeals({ columns, deals }: Deals): DealTable {
  const won = Uint8Array.from(deals, (deal) => (deal.won ? 1 : 0));
  const leaks: string[] = [];
  const kept: BinnedColumn[] = [];
  const contexts: ContextColumn[] = [];
  for (const column of columns) {
    const { use, name, at } = column;
    if (use === 'leak') leaks.push(name);
    if (use === 'context' && column.context) {
      const { bins, codes } = binColumn(column, deals);
      const levels = bins.map((bin) => (bin.kind === 'level' ? bin.value : ''));
      contexts.push({ kind: column.context, name, codes, levels });
    }
    if (use === 'identity') {
      const isFilled = (cell: string | undefined) => (saysNothing(cell ?? '') ? 1 : 0);
      const codes = Uint16Array.from(deals, ({ cells }) => isFilled(cells[at]));
      const bins = [{ kind: 'rare' }, { kind: 'untold' }] as const;
      const filled = { at, name, bins, ordered: false, codes, codeOf: isFilled };
      if (knowsOutcome(filled, won)) leaks.push(name);
    }
    if (use !== 'attribute') continue;
    const binned = binColumn(column, deals);
    if (knowsOutcome(binned, won)) leaks.push(name);
    else if (new Set(binned.codes).size >= LEAST_BINS) kept.push(binned);
  }
  const quarter = quarterColumn(deals.map(({ day }) => day));
  return { won, columns: kept, contexts: quarter ? [...contexts, quarter] : contexts, leaks };
}

function quarterColumn(days: readonly (number | null)[]): ContextColumn | null {
  const quarters = days.map((day) => (day === null ? -1 : Math.floor(day / QUARTER_DAYS)));
  const levels = [...new Set(quarters)].sort((a, b) => a - b);
  if (levels.length < LEAST_BINS) return null;
  const code = new Map(levels.map((level, at) => [level, at]));
  return {
    ...{ kind: 'quarter', name: '', levels: levels.map((level) => (level < 0 ? '' : String(level))) },
    codes: Uint16Array.from(quarters, (quarter) => code.get(quarter) ?? 0),
  };
}
