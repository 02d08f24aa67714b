const MS_PER_DAY = 86_400_000;

/** Today as a UTC day: days since 1970-01-01. */
export function today(): number {
  return Math.floor(Date.now() / MS_PER_DAY);
}
