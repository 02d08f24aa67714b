/** Whoever waits for long work: may end it, and hears how far it is. */
export interface Watch {
  /** Aborted: the work throws an AbortError, and nothing has changed. */
  signal: AbortSignal;
  /** @param share of the work that is done, 0 to 1. */
  onProgress(share: number): void;
}

/** Work without a pause: shorter than what a person feels. Milliseconds. */
const SLICE_MS = 30;

/** Lets the page's own work in between, at most every SLICE_MS; throws once nobody waits any more. */
export function pauser({ signal }: Watch): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    signal.throwIfAborted();
    if (performance.now() - since < SLICE_MS) return null;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      since = performance.now();
    });
  };
}
