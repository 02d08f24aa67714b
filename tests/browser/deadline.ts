/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The promise's result, or an error that names `what` when it has not settled after `ms` milliseconds. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks every `every` milliseconds until the answer is neither null nor undefined; throws like `within`. */
export async function until<T>(
  ms: number,
  what: string,
  ask: () => Promise<T | null | undefined> | T | null | undefined,
  every = 50,
): Promise<T> {
  const end = performance.now() + ms;
  let failure = '';
  while (performance.now() < end) {
    try {
      const answer = await within(Math.max(1, end - performance.now()), what, Promise.resolve(ask()));
      if (answer !== null && answer !== undefined) return answer;
    } catch (error) {
      failure = error instanceof Error ? ` (last: ${error.message})` : '';
    }
    await pause(every);
  }
  throw new Error(`${what}: nothing after ${ms} ms${failure}`);
}
