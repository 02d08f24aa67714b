import { browser } from 'wxt/browser';

/** Whoever is told of tabs, and of what. */
export interface TabListener {
  onUpdated?(tabId: number, change: { status?: string; url?: string }): void;
  onActivated?(tabId: number): void;
  onRemoved?(tabId: number): void;
}

const listeners = new Set<TabListener>();
const standing = new Set<keyof TabListener>();

/**
 * Tells a listener of tabs until what it returns is called. With the browser each event is registered once for all:
 * Firefox forgets in its sleep that anybody listens as soon as one of several listeners to an event is taken off.
 */
export function hearTabs(listener: TabListener): () => void {
  listeners.add(listener);
  register();
  return () => {
    listeners.delete(listener);
    register();
  };
}

function register(): void {
  for (const event of ['onUpdated', 'onActivated', 'onRemoved'] as const) {
    const isWanted = [...listeners].some((listener) => listener[event] !== undefined);
    if (isWanted === standing.has(event)) continue;
    if (isWanted) {
      standing.add(event);
      REGISTER[event].add();
    } else {
      standing.delete(event);
      REGISTER[event].remove();
    }
  }
}

function tellUpdated(tabId: number, change: { status?: string; url?: string }): void {
  for (const listener of [...listeners]) listener.onUpdated?.(tabId, change);
}

function tellActivated({ tabId }: { tabId: number }): void {
  for (const listener of [...listeners]) listener.onActivated?.(tabId);
}

function tellRemoved(tabId: number): void {
  for (const listener of [...listeners]) listener.onRemoved?.(tabId);
}

const REGISTER: Readonly<Record<keyof TabListener, { add(): void; remove(): void }>> = {
  onUpdated: {
    add: () => browser.tabs.onUpdated.addListener(tellUpdated),
    remove: () => browser.tabs.onUpdated.removeListener(tellUpdated),
  },
  onActivated: {
    add: () => browser.tabs.onActivated.addListener(tellActivated),
    remove: () => browser.tabs.onActivated.removeListener(tellActivated),
  },
  onRemoved: {
    add: () => browser.tabs.onRemoved.addListener(tellRemoved),
    remove: () => browser.tabs.onRemoved.removeListener(tellRemoved),
  },
};
