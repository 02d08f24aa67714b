import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { Popup } from '#components/popup/popup.tsx';
import type { AccountActions } from '#components/popup/popup-actions.ts';
import type { MenuItem } from '#components/ui/menu.tsx';
import { nextLink } from '#lib/dossier/next-link.ts';
import { ask } from '#lib/messages/ask.ts';
import { today } from '#lib/platform/clock.ts';
import { openStudioPage } from '#lib/platform/open-page.ts';
import { unaskedChoice } from '#lib/platform/settings.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import { accountActions } from './account-actions.ts';
import { deeperOf, deeperStore, lookAtOnce, watchDeeper } from './deeper-store.ts';
import { filingActions } from './filing-actions.ts';
import type { askFirst } from './first-question.ts';
import {
  chooseProfiles,
  openPopup,
  popupStore,
  putFirstRunAway,
  putNoticeAway,
  showChanged,
} from './popup-store.ts';

/** The storage may only be read, or not even that. */
const READ_ONLY = new Set<StorageNotice['kind']>(['newer', 'private', 'unreadable', 'blocked']);

function App() {
  const { state, notices, firstRun, tabId, url } = useStore(popupStore);
  const deeperModel = useStore(deeperStore);
  const dossier = state.kind === 'account' ? state.dossier : null;
  const canKeep =
    (state.kind === 'account' || state.kind === 'not-company') &&
    !state.privateWindow &&
    !notices.some(({ kind }) => READ_ONLY.has(kind));
  const actions = useMemo((): AccountActions | null => {
    if (!dossier || tabId === null) return null;
    const subject = { tabId, account: dossier.account.key, canKeep, onChanged: showChanged };
    return {
      ...accountActions(subject),
      onCopy: async (withCode) => (await loadCardTools()).copyCard(dossier, today(), withCode),
      onCompare: async (pasted) => (await loadCardTools()).compareWith(dossier, pasted, today()),
    };
  }, [dossier, tabId, canKeep]);
  const deeper =
    dossier && canKeep && tabId !== null
      ? deeperOf(deeperModel, {
          ...{ dossier, tabId, url },
          onOpen: (page) => openPage(tabId, page, dossier.account.name),
        })
      : null;
  const isRead = state.kind === 'account' && !state.reading;
  const [unasked, setUnasked] = useState<readonly MenuItem[]>([]);
  useEffect(() => {
    if (isRead) watchDeeper();
  }, [isRead]);
  useEffect(() => {
    // After the verdict: it knows many hosts.
    if (isRead && url !== '') return followUnasked(url, setUnasked);
    return undefined;
  }, [isRead, url]);
  useEffect(() => {
    if (isRead && dossier) lookAtOnce(deeper, dossier.account.key);
  });
  return (
    <Popup
      state={state}
      notices={notices}
      firstRun={firstRun}
      moreMenu={unasked}
      actions={actions}
      deeper={deeper}
      filing={canKeep && tabId !== null ? filingActions(tabId) : null}
      onNext={(check) => {
        if (dossier) openPage(tabId, nextLink(check, dossier), dossier.account.name);
      }}
      onOpenSite={(domain) => openPage(tabId, `https://${domain}/`, domain)}
      onChooseProfiles={(reads) => void chooseProfiles(reads)}
      onDismissFirstRun={putFirstRunAway}
      onRetry={() => void openPopup()}
      onOpenStudio={openStudio}
      onUseOwn={() => void openStudioPage('#/welcome').then(() => window.close())}
      onRecover={openRecovery}
      onDismissNotice={putNoticeAway}
      onQuote={() => {}}
    />
  );
}

/** What the menu offers about this page, now and after every choice. */
function followUnasked(url: string, tell: (items: readonly MenuItem[]) => void): () => void {
  return unaskedChoice.watch(() => {
    void import('./unasked-menu.ts').then(({ unaskedMenu }) => unaskedMenu(url)).then(tell, () => tell([]));
  });
}

/** The first glance copies nothing. */
function loadCardTools(): Promise<typeof import('./card-tools.ts')> {
  return import('./card-tools.ts');
}

/** The studio opens in its own tab; the popup would only lie over it. */
function openStudio(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

function openRecovery(): void {
  void openStudioPage('#/recovery').then(() => window.close());
}

/** Names beyond this are cut in a tooltip anyway. */
const MAX_NAME = 300;

/** Opened by the background: its button then says what a click there will do. */
function openPage(tabId: number | null, url: string, name: string): void {
  const opened =
    tabId === null ? Promise.resolve(null) : ask('open-page', { tabId, url, name: name.slice(0, MAX_NAME) });
  void opened.then(async (reply) => {
    if (reply === null) await browser.tabs.create({ url });
  });
}

/** Draws the popup and shows what comes of the question that has been asked already. */
export function showPopup(first: ReturnType<typeof askFirst>): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('popup.html has lost its #root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  // The card's tools are there before a click can ask for them: the clipboard takes nothing long after one.
  void openPopup(first).then(loadCardTools);
  void import('./second-press.ts').then(({ closeOnSecondPress }) => closeOnSecondPress());
}
