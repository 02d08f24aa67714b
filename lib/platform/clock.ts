const MS_PER_DAY = 86_400_000;

/** Today as a UTC day: days since 1970-01-01. */
export function today(): number {
  return dayOf(Date.now());
}

/** The UTC day of a moment in milliseconds since the epoch. */
export function dayOf(time: number): number {
  return Math.floor(time / MS_PER_DAY);
}
