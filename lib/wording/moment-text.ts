import { inLanguage } from './language/language.ts';
import { message } from './studio-message.ts';

/** "just now", "12 minutes ago", "in 48 minutes", "3 hours ago", "5 days ago"; times in milliseconds since the epoch. */
export function momentText(time: number, now: number): string {
  const distance = time - now;
  const unit = UNITS.find(({ from }) => Math.abs(distance) >= from);
  return unit
    ? FORMAT().format(Math.round(distance / unit.ms), unit.name)
    : message(distance > 0 ? 'momentSoon' : 'momentNow');
}

/** The same for what has happened: never in the future, though the clock on the page is read only now and then. */
export function pastText(time: number, now: number): string {
  return momentText(Math.min(time, now), now);
}

const FORMAT = inLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'always' }));
const MINUTE = 60_000;
const UNITS = [
  { name: 'day', from: 48 * 60 * MINUTE, ms: 24 * 60 * MINUTE },
  { name: 'hour', from: 90 * MINUTE, ms: 60 * MINUTE },
  { name: 'minute', from: MINUTE / 2, ms: MINUTE },
] as const;

const MS_PER_DAY = 86_400_000;
/** Within a week a day is called by its name. */
const WEEK = 7;
const WEEKDAY = inLanguage((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
const DAY_AND_MONTH = inLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** "Tuesday", "3 November": a UTC day as people say it; `now` in milliseconds since the epoch. */
export function sinceText(day: number, now: number): string {
  const isThisWeek = now / MS_PER_DAY - day < WEEK;
  return (isThisWeek ? WEEKDAY : DAY_AND_MONTH)().format(day * MS_PER_DAY);
}
