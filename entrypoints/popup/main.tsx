import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { Popup } from '#components/popup/popup.tsx';
import { nextLink } from '#lib/qualify/next-link.ts';
import { openPopup, popupStore, putFirstRunAway, putNoticeAway } from './popup-store.ts';
import './style.css';

function App() {
  const { state, notices, firstRun } = useStore(popupStore);
  return (
    <Popup
      state={state}
      notices={notices}
      firstRun={firstRun}
      onNext={(check) => {
        if (state.kind === 'account') void browser.tabs.create({ url: nextLink(check, state.dossier) });
      }}
      onDismissFirstRun={putFirstRunAway}
      onRetry={() => void openPopup()}
      onOpenStudio={openStudio}
      onRecover={openRecovery}
      onDismissNotice={putNoticeAway}
      onQuote={() => {}}
    />
  );
}

/** The studio opens in its own tab; the popup would only lie over it. */
function openStudio(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

function openRecovery(): void {
  void browser.tabs
    .create({ url: browser.runtime.getURL('/studio.html#/recovery') })
    .then(() => window.close());
}

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has lost its #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void openPopup();
