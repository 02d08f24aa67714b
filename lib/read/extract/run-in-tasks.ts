/** A slice of work after which the page gets its thread back, well under the 50 ms of a long task. */
const SLICE_MS = 12;

/** Runs a reader's slices, a new task whenever one has run for SLICE_MS; `ms` counts the work, not the waiting. */
export async function runInTasks<T>(slices: Generator<void, T>): Promise<{ value: T; ms: number }> {
  let work = 0;
  let from = performance.now();
  for (;;) {
    const step = slices.next();
    if (step.done) return { value: step.value, ms: work + performance.now() - from };
    if (performance.now() - from < SLICE_MS) continue;
    work += performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  }
}
