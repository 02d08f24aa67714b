import { createRoot } from 'react-dom/client';
import { Popup } from '#components/popup/popup.tsx';
import { galleryActions, galleryFiling } from './gallery-actions.ts';
import { owesNextStep } from './gallery-state.ts';
import { GALLERY } from './states.ts';

const name = decodeURIComponent(location.hash.slice(1));
const shown = GALLERY.find((state) => state.name === name) ?? GALLERY[0];
const root = document.querySelector('#root');
const calls: unknown[] = [];
Object.assign(globalThis, { calls, galleryNames: GALLERY.map((state) => state.name) });

const isPrivate = shown && 'privateWindow' in shown.state && shown.state.privateWindow;

if (shown) document.documentElement.toggleAttribute('data-owes-next', owesNextStep(shown));
if (root && shown) {
  createRoot(root).render(
    <Popup
      state={shown.state}
      firstRun={shown.firstRun}
      notices={shown.notices ?? []}
      onRecover={() => calls.push(['recover'])}
      onDismissNotice={() => calls.push(['dismiss-notice'])}
      initialView={shown.view ?? null}
      actions={galleryActions(!isPrivate, (call) => calls.push(call))}
      onNext={(check) => calls.push(['next', check.where])}
      filing={isPrivate ? null : galleryFiling((call) => calls.push(call))}
      onOpenSite={(domain) => calls.push(['site', domain])}
      onChooseProfiles={() => 0}
      onDismissFirstRun={() => calls.push(['dismiss'])}
      onRetry={() => calls.push(['retry'])}
      onOpenStudio={() => calls.push(['studio'])}
      onQuote={(evidence) => calls.push(['quote', evidence.quote])}
    />,
  );
}
