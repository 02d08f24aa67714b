/** A slice of work after which a question that waits is answered: stopping is one of them. */
const SLICE_MS = 20;

export interface Pace {
  /** Call it between two small pieces of work: lets others in when the slice is over, and throws when it was stopped. */
  rest(): Promise<void>;
}

export function paceOf(signal: AbortSignal): Pace {
  let start = performance.now();
  return {
    async rest() {
      if (performance.now() - start < SLICE_MS) return;
      await nextTurn();
      signal.throwIfAborted();
      start = performance.now();
    },
  };
}

/** A message of one's own comes behind those that wait already, without the delay of a timer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
