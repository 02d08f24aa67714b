/** A tab as it stands. */
export interface SeenTab {
  url: string;
  /** A person can see it. */
  isShown: boolean;
  isLoading: boolean;
}

/** What watching tabs needs of the browser; all of it may come late, or find the tab gone. */
export interface Eyes {
  tab(tabId: number): Promise<SeenTab | null>;
  /** Wanted by the user and allowed by the browser, both asked anew. */
  mayRead(url: string): Promise<boolean>;
  /** When this page was read in this tab, if it was; milliseconds since the epoch. */
  readAt(tabId: number, url: string): Promise<number | null>;
  read(tabId: number, url: string): Promise<void>;
  /** Shows again what the browser took off the button with a reload. */
  remind(tabId: number, url: string): Promise<void>;
  now(): number;
}

/** A tab that moves on within so long was only passing: neither a redirect nor a storm of addresses is a page view. */
export const SETTLE_MS = 200;
/** A page that is still loading by then is usable, or its reader will say that it is not. */
const LOAD_MS = 1_500;
/** One read a page view and minute, whatever the page does to itself. */
export const AGAIN_MS = 60_000;

interface Waiting {
  timer: ReturnType<typeof setTimeout>;
  since: number;
}

/**
 * Reads pages when they are opened: once a view, once the tab has come to rest, and only while somebody sees it. Whatever
 * goes wrong in a tab ends there.
 */
export class PageViews {
  readonly #eyes: Eyes;
  readonly #waiting = new Map<number, Waiting>();
  /** Tabs that are being read, and whether something happened in them meanwhile. */
  readonly #reading = new Map<number, { isTouched: boolean }>();

  constructor(eyes: Eyes) {
    this.#eyes = eyes;
  }

  /** Something happened in a tab: another page, another address, or it came into view. */
  touched(tabId: number): void {
    const reading = this.#reading.get(tabId);
    if (reading) reading.isTouched = true;
    else this.#wait(tabId, this.#eyes.now());
  }

  gone(tabId: number): void {
    const waiting = this.#waiting.get(tabId);
    if (waiting) clearTimeout(waiting.timer);
    this.#waiting.delete(tabId);
  }

  #wait(tabId: number, since: number): void {
    this.gone(tabId);
    const timer = setTimeout(() => {
      this.#waiting.delete(tabId);
      void this.#look(tabId, since);
    }, SETTLE_MS);
    this.#waiting.set(tabId, { timer, since });
  }

  async #look(tabId: number, since: number): Promise<void> {
    // Two looks at one tab would be two reads.
    if (this.#reading.has(tabId)) return;
    const reading = { isTouched: false };
    this.#reading.set(tabId, reading);
    let isEarly = false;
    try {
      isEarly = await this.#view(tabId, since);
    } catch {
      // The tab, the grant or the storage went away in the middle: nothing is shown, the next view tries again.
    } finally {
      this.#reading.delete(tabId);
    }
    if (reading.isTouched) this.#wait(tabId, this.#eyes.now());
    else if (isEarly) this.#wait(tabId, since);
  }

  /** True when the page is not there yet. */
  async #view(tabId: number, since: number): Promise<boolean> {
    const tab = await this.#eyes.tab(tabId);
    // A tab behind another is looked at when it comes into view.
    if (!tab?.isShown || !(await this.#eyes.mayRead(tab.url))) return false;
    const now = this.#eyes.now();
    if (tab.isLoading && now - since < LOAD_MS) return true;
    const readAt = await this.#eyes.readAt(tabId, tab.url);
    if (readAt !== null && now - readAt < AGAIN_MS) await this.#eyes.remind(tabId, tab.url);
    else await this.#eyes.read(tabId, tab.url);
    return false;
  }
}
