import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { Popup } from '#components/popup/popup.tsx';
import { nextLink } from '#lib/qualify/next-link.ts';
import { openPopup, popupStore, putFirstRunAway } from './popup-store.ts';
import './style.css';

function App() {
  const { state, firstRun } = useStore(popupStore);
  return (
    <Popup
      state={state}
      firstRun={firstRun}
      onNext={(check) => {
        if (state.kind === 'account') void browser.tabs.create({ url: nextLink(check, state.dossier) });
      }}
      onDismissFirstRun={putFirstRunAway}
      onRetry={() => void openPopup()}
      onOpenStudio={openStudio}
      onQuote={() => {}}
    />
  );
}

/** The studio opens in its own tab; the popup would only lie over it. */
function openStudio(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has lost its #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void openPopup();
