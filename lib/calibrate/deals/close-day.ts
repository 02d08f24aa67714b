import { parseDate } from '#lib/parse/date.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const MONTHS = 12;

/** Reads the days of one column; "3/4/2026" is read as the rest of the column is written. */
export function dayReader(cells: readonly string[]): (cell: string) => number | null {
  const isMonthFirst = cells.some((cell) => Number(SLASHED.exec(cell.trim())?.[2]) > MONTHS);
  return (cell) => {
    const written = cell.trim();
    if (written === '' || PLAIN_NUMBER.test(written)) return null;
    const [, first, second, year] = SLASHED.exec(written) ?? [];
    if (first && second && year) {
      const [day, month] = isMonthFirst ? [second, first] : [first, second];
      return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    }
    const found = parseDate(written);
    return found ? dayOf(found[1]) : null;
  };
}

function dayOf(iso: string): number | null {
  const day = parseDate(iso) === null ? Number.NaN : fromIsoDay(iso);
  return Number.isNaN(day) ? null : day;
}
