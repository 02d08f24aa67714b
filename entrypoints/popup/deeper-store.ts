import { createStore } from 'zustand/vanilla';
import type { Deeper } from '#components/popup/deeper.ts';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { DeeperLook } from '#lib/dossier/deeper-look.ts';
import { deeperPages } from '#lib/dossier/deeper-pages.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { ask } from '#lib/messages/ask.ts';
import { deeperLook, looksDeeper } from '#lib/platform/settings.ts';

interface DeeperModel {
  look: DeeperLook | null;
  always: boolean;
}

/** The last look at more pages, and whether every click looks deeper; both follow what the background keeps. */
export const deeperStore = createStore<DeeperModel>(() => ({ look: null, always: false }));
let isWatching = false;
/** Accounts that this popup has looked deeper at by itself: once a click. */
const begun = new Set<AccountKey>();

/** Begins to follow; called when there is an account to show. */
export function watchDeeper(): void {
  if (isWatching) return;
  isWatching = true;
  deeperLook.watch((look) => deeperStore.setState({ look }));
  looksDeeper.watch((always) => deeperStore.setState({ always: always === true }));
}

interface Shown {
  dossier: Dossier;
  tabId: number;
  url: string;
  onOpen(url: string): void;
}

/** What the card offers of it; null where there is nothing to read and nothing was. */
export function deeperOf(model: DeeperModel, { dossier, tabId, url, onOpen }: Shown): Deeper | null {
  const account = dossier.account.key;
  const look = model.look?.tabId === tabId && model.look.account === account ? model.look : null;
  // What was tried and kept back is not tried again with the same look on the card.
  const tried = new Set(
    look?.steps.filter(({ outcome }) => outcome.kind === 'skipped').map(({ url }) => url),
  );
  const isShut = look !== null && ['blocked', 'sandboxed'].includes(look.state);
  const pages = isShut ? [] : deeperPages(dossier, url).filter((page) => !tried.has(page.url));
  if (pages.length === 0 && look === null) return null;
  return {
    pages,
    look,
    always: model.always,
    onStart: () => void ask('look-deeper', { tabId, account }),
    onStop: () => void ask('stop-looking', { tabId }),
    onAlways: (always) => void looksDeeper.set(always),
    onOpen,
  };
}

/** Looks deeper by itself where the user wants that with every click. */
export function lookAtOnce(deeper: Deeper | null, account: AccountKey): void {
  if (!deeper?.always || deeper.look !== null || deeper.pages.length === 0 || begun.has(account)) return;
  begun.add(account);
  deeper.onStart();
}
