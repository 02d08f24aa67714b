import './gallery-language.ts';
import { createRoot } from 'react-dom/client';
import { Popup } from '#components/popup/popup.tsx';
import { galleryActions, galleryFiling } from './gallery-actions.ts';
import { owesNextStep } from './gallery-state.ts';
import { GALLERY } from './states.ts';

const element = document.querySelector('#root');
const root = element && createRoot(element);
const calls: unknown[] = [];
let count = 0;

/** Draws a state in the place of the one before it. */
function show(name: string): void {
  const shown = GALLERY.find((state) => state.name === name) ?? GALLERY[0];
  if (!root || !shown) return;
  count += 1;
  scrollTo(0, 0);
  const isPrivate = 'privateWindow' in shown.state && shown.state.privateWindow;
  document.documentElement.toggleAttribute('data-owes-next', owesNextStep(shown));
  root.render(
    <Popup
      key={count}
      state={shown.state}
      firstRun={shown.firstRun}
      notices={shown.notices ?? []}
      onRecover={() => calls.push(['recover'])}
      onDismissNotice={() => calls.push(['dismiss-notice'])}
      initialView={shown.view ?? null}
      actions={galleryActions(!isPrivate, (call) => calls.push(call))}
      deeper={shown.deeper ?? null}
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

Object.assign(globalThis, { calls, showState: show, galleryNames: GALLERY.map((state) => state.name) });
show(decodeURIComponent(location.hash.slice(1)));
