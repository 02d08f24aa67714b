import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { MAX_LISTED } from '#lib/lists/limits.ts';
import type { ListOutcome } from '#lib/messages/table.ts';
import { ListStopped } from '#lib/storage/suppression-lists.ts';

/** So long a look at the popup lasts at least: storing begins anew after it. */
const GIVE_WAY_MS = 3_000;

interface Staged {
  entries: ListEntry[];
  /** How many are stored, once it is put to use. */
  stored: number;
  isStopped: boolean;
  /** Somebody waits for what it keeps locked. */
  givesWay: boolean;
  /** The one run of it: asked again after a lost answer, it is the same. */
  outcome: Promise<ListOutcome> | null;
}

/** Stores a list; `goOn` hears how many companies are stored, and says whether to go on. */
type Store = (entries: readonly ListEntry[], goOn: (stored: number) => boolean) => Promise<boolean>;

/**
 * Lists on their way from a page, slice by slice: one message would be too large, and nobody could tell how far it is. They
 * live in memory alone: with the worker they are lost, and the page begins again.
 */
export class StagedLists {
  readonly #staged = new Map<string, Staged>();
  readonly #pause: (ms: number) => Promise<unknown>;

  constructor(pause = (ms: number) => new Promise<unknown>((resolve) => setTimeout(resolve, ms))) {
    this.#pause = pause;
  }

  /** How many there are now; null when earlier slices are lost. */
  add(batch: string, from: number, entries: readonly ListEntry[]): number | null {
    // A page that was closed left its slices behind.
    if (from === 0 && !this.#staged.has(batch)) this.#forgetIdle();
    const staged = this.#staged.get(batch) ?? this.#open(batch);
    if (staged.entries.length < from) return null;
    if (staged.entries.length === from && from <= MAX_LISTED) staged.entries.push(...entries);
    return staged.entries.length;
  }

  /** Puts a list to use, once; it is forgotten then. */
  async use(batch: string, companies: number, store: Store): Promise<ListOutcome> {
    const staged = this.#staged.get(batch);
    if (staged?.outcome) return staged.outcome;
    if (staged?.entries.length !== companies) return 'lost';
    staged.outcome = this.#run(staged, store).finally(() => {
      staged.entries = [];
    });
    return staged.outcome;
  }

  storedOf(batch: string): number {
    return this.#staged.get(batch)?.stored ?? 0;
  }

  stop(batch: string): void {
    const staged = this.#staged.get(batch);
    if (!staged) return;
    staged.isStopped = true;
    if (!staged.outcome) this.#staged.delete(batch);
  }

  /** The popup asks: a list that is being stored takes back what is not whole yet, lets it by, and begins anew. */
  giveWay(): void {
    for (const staged of this.#staged.values()) staged.givesWay = true;
  }

  async #run(staged: Staged, store: Store): Promise<ListOutcome> {
    const goOn = (stored: number) => {
      staged.stored = stored;
      return !staged.isStopped && !staged.givesWay;
    };
    for (;;) {
      staged.givesWay = false;
      try {
        const isStored = await store(staged.entries, goOn);
        return isStored ? 'replaced' : 'too-long';
      } catch (error) {
        if (!(error instanceof ListStopped)) throw error;
        if (staged.isStopped) return 'stopped';
        await this.#pause(GIVE_WAY_MS);
      }
    }
  }

  #open(batch: string): Staged {
    const staged = { entries: [], stored: 0, isStopped: false, givesWay: false, outcome: null };
    this.#staged.set(batch, staged);
    return staged;
  }

  #forgetIdle(): void {
    for (const [batch, { outcome }] of this.#staged) if (!outcome) this.#staged.delete(batch);
  }
}
