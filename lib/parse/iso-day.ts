/** Milliseconds of a UTC day; UTC has no other length of day. */
const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day (YYYY-MM-DD); NaN for anything else. */
export function fromIsoDay(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

/** The ISO day of a day number. */
export function toIsoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}
