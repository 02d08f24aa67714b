import { inLanguage } from './language/language.ts';

/** "today", "yesterday", "9 days ago", "2 months ago"; a day in the future (a clock was moved) counts as today. */
export function ageText(day: number, today: number): string {
  const days = Math.max(0, today - day);
  const unit = UNITS.find(({ from }) => days >= from) ?? DAY;
  return FORMAT().format(-Math.floor(days / unit.length), unit.name);
}

// The language of the catalog in use, so that one card never speaks two.
const FORMAT = inLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));

const DAY = { name: 'day', from: 0, length: 1 } as const;
/** Largest first; below two of a unit the smaller one says more: "40 days ago", not "last month". */
const UNITS = [
  { name: 'year', from: 730, length: 365 },
  { name: 'month', from: 61, length: 30 },
  DAY,
] as const;
