import { hearTabs, type TabListener } from './tab-events.ts';

/**
 * Is told of tabs only while that is needed: for every event that somebody listens to a browser wakes the worker, and it
 * remembers in the worker's sleep who listens.
 */
export class Ear {
  readonly #listener: TabListener;
  readonly #isNeeded: () => Promise<boolean>;
  #stop: (() => void) | null = null;
  #asked = 0;

  constructor(listener: TabListener, isNeeded: () => Promise<boolean>) {
    this.#listener = listener;
    this.#isNeeded = isNeeded;
  }

  /** As a worker starts, before anything else: the event that woke it does not wait. */
  start(): Promise<void> {
    this.open();
    return this.settle();
  }

  /** From now on everything is heard. */
  open(): void {
    this.#asked += 1;
    this.#stop ??= hearTabs(this.#listener);
  }

  /** Closes it unless it is needed. Whoever asks or opens later decides; where nobody knows it stays open. */
  async settle(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const isNeeded = await this.#isNeeded().catch(() => true);
    if (asked !== this.#asked) return;
    if (isNeeded) this.open();
    else this.#close();
  }

  #close(): void {
    // Firefox remembers only who listened when its background started: one who came later would be forgotten in the next
    // sleep, and a badge would stand on another company's page. There the ear stays open.
    if (import.meta.env.FIREFOX) return;
    this.#stop?.();
    this.#stop = null;
  }
}
