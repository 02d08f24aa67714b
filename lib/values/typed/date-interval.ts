import { parseDate } from '#lib/parse/date.ts';
import type { DateInterval } from '../date-interval.ts';
import { BETWEEN } from './between.ts';
import type { Parsed } from './parsed.ts';
import { found } from './parsed.ts';

export function parseDates(line: string): Parsed<DateInterval> {
  return found(datesOf(line));
}

function datesOf(line: string): DateInterval | null {
  const [first = '', second, third] = line.split(BETWEEN);
  const from = parseDate(first);
  if (!from || third !== undefined) return null;
  if (second === undefined) return from;
  const to = parseDate(second);
  return to && from[0] <= to[1] ? [from[0], to[1]] : null;
}
