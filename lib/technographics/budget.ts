/** Matching holds the page's thread: nearly all pages need a few milliseconds, a hostile one is cut off. */
const MAX_MS = 25;

/** Tells whether the time is up; once it is, it stays so. */
export function startBudget(clock: () => number): () => boolean {
  const end = clock() + MAX_MS;
  let isOver = false;
  return () => {
    isOver ||= clock() >= end;
    return isOver;
  };
}
