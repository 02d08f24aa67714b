const MS_PER_DAY = 86_400_000;
/** Within a week a day is called by its name. */
const WEEK = 7;
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "Tuesday", "3 November": a UTC day as people say it; `now` in milliseconds since the epoch. */
export function sinceText(day: number, now: number): string {
  const isThisWeek = now / MS_PER_DAY - day < WEEK;
  return (isThisWeek ? WEEKDAY : DATE).format(day * MS_PER_DAY);
}
