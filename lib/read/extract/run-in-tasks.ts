/** A slice of work after which the page gets its thread back, well under the 50 ms of a long task. */
const SLICE_MS = 12;

/**
 * Runs a reader's slices, a new task whenever one has run for SLICE_MS; `ms` counts the work, not the waiting.
 * `clock` tells milliseconds; `sleep` ends the task.
 */
export async function runInTasks<T>(
  slices: Generator<void, T>,
  clock: () => number,
  sleep: (ms: number) => Promise<void>,
): Promise<{ value: T; ms: number }> {
  let work = 0;
  let from = clock();
  for (;;) {
    const step = slices.next();
    if (step.done) return { value: step.value, ms: work + clock() - from };
    if (clock() - from < SLICE_MS) continue;
    work += clock() - from;
    await sleep(0);
    from = clock();
  }
}
