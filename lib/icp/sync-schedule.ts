/** A source is asked once an hour: often enough to reach a team within the hour, too seldom to burden a host. */
export const INTERVAL_MS = 3_600_000;
/** Tries that would all come at once (a team's computers start at nine) are spread over this time. */
export const SPREAD_MS = 600_000;
/** After failures the interval doubles up to this: a host that is back must not wait for a day. */
export const LONGEST_WAIT_MS = 4 * INTERVAL_MS;
/** A host that asks for more patience than this is taken to have sent nonsense. */
export const LONGEST_RETRY_AFTER_MS = 24 * INTERVAL_MS;
/** A person may ask sooner, but not hammer. */
export const MANUAL_GAP_MS = 30_000;

/** What decides about the next try of a source; times in milliseconds since the epoch. */
export interface Timing {
  lastTry: number | null;
  nextTry: number | null;
}

/** When to ask again after a try. @param random 0 to 1, fresh for each call; `retryAfterMs` null = the host named none */
export function afterTry(now: number, failures: number, retryAfterMs: number | null, random: number): number {
  if (failures === 0) return now + INTERVAL_MS;
  const wait = Math.min(INTERVAL_MS * 2 ** Math.min(failures - 1, 10), LONGEST_WAIT_MS);
  const asked = Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS);
  // Clients that failed together must not come back together.
  return now + Math.max(wait, asked) + random * SPREAD_MS;
}

/**
 * When a source is due. One whose time passed while the browser was shut, that was never asked, or whose clock was moved
 * gets a new time in the next minutes instead of being asked at once.
 */
export function dueTime({ lastTry, nextTry }: Timing, now: number, random: number): number {
  const missed = nextTry === null || nextTry < now - SPREAD_MS;
  const moved = nextTry !== null && nextTry > now + LONGEST_RETRY_AFTER_MS + SPREAD_MS;
  if (!missed && !moved) return nextTry;
  const spread = now + random * SPREAD_MS;
  // At most one try an hour by itself, whatever went wrong with the note of the next one.
  const recent = lastTry !== null && lastTry <= now && now - lastTry < INTERVAL_MS;
  return recent ? Math.max(spread, lastTry + INTERVAL_MS) : spread;
}

/** Milliseconds until a person may ask again by hand; 0 = now. A host's wish for patience counts for people too. */
export function manualWait(
  { lastTry }: Pick<Timing, 'lastTry'>,
  retryAt: number | null,
  now: number,
): number {
  const gap = lastTry === null || lastTry > now ? 0 : lastTry + MANUAL_GAP_MS - now;
  return Math.max(0, gap, retryAt === null ? 0 : retryAt - now);
}

/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3); null when it says nothing usable. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
