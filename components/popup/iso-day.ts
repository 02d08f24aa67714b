const MS_PER_DAY = 86_400_000;
/** The year 2200: no day of a salesperson's calendar lies behind it. */
const LAST_DAY = 84_006;

/** A UTC day number as YYYY-MM-DD, what a native date field shows. */
export function isoOfDay(day: number): string {
  return new Date(Math.min(Math.max(0, day), LAST_DAY) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The UTC day number of a native date field's value; null when it holds none. */
export function dayOfIso(iso: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / MS_PER_DAY;
}
