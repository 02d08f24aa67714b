import { render } from '@testing-library/react';
import { Popup } from '#components/popup/popup.tsx';
import type { AccountActions } from '#components/popup/popup-actions.ts';
import { galleryActions } from '../../lab/gallery/gallery-actions.ts';
import { GALLERY } from '../../lab/gallery/states.ts';

/** Draws a state of the gallery; `said` = what was asked of the actions. */
export function draw(name: string, more: Partial<AccountActions> = {}) {
  const shown = GALLERY.find((state) => state.name === name);
  if (!shown) throw new Error(`no state ${name} in the gallery`);
  const said: unknown[][] = [];
  const account = shown.state.kind === 'account' ? shown.state.dossier.account.key : '';
  const actions = { ...galleryActions(true, (call) => said.push(call), account), ...more };
  const noop = () => {};
  const calls = {
    onOpenSite: noop,
    onChooseProfiles: noop,
    onNext: noop,
    onDismissFirstRun: noop,
    onRetry: noop,
    onOpenStudio: noop,
    onQuote: noop,
  };
  const view = render(
    <Popup
      state={shown.state}
      firstRun={null}
      deeper={shown.deeper ?? null}
      actions={actions}
      initialView={shown.view ?? null}
      {...calls}
    />,
  );
  return { root: view.container, said };
}
