import { parseHeadcount } from '#lib/parse/headcount.ts';
import { parseMoney } from '#lib/parse/money.ts';
import { parseYear } from '#lib/parse/year.ts';
import type { Interval, IntervalUnit } from '../interval.ts';
import type { Parsed } from './parsed.ts';
import { faulty, found, UNCLEAR } from './parsed.ts';

export const INTERVAL_PARSERS: Readonly<Record<IntervalUnit, (line: string) => Parsed<Interval>>> = {
  people: (line) => found(parseHeadcount(line)),
  years: (line) => found(parseYears(line)),
  dollars: parseAmount,
};

/** "2012", "2012-2014", "2012 to 2014", "2012+". */
function parseYears(line: string): Interval | null {
  const years = /^(\d{4}) ?(?:-|–|—|to) ?(\d{4})$/.exec(line);
  if (years) {
    const [from, to] = [parseYear(years[1] ?? ''), parseYear(years[2] ?? '')];
    return from !== null && to !== null && from <= to ? [from, to] : null;
  }
  const open = line.endsWith('+');
  const year = parseYear(open ? line.slice(0, -1) : line);
  if (year === null) return null;
  return [year, open ? null : year];
}

/** Money without a currency is a question, not a guess: the three likeliest are offered. */
function parseAmount(line: string): Parsed<Interval> {
  const money = parseMoney(line);
  if (money) return { ok: true, value: money.value };
  if (!parseMoney(`USD ${line}`)) return UNCLEAR;
  return faulty(
    'no-currency',
    ['$', '€', '£'].map((sign) => ({ text: `${sign}${line}` })),
  );
}
