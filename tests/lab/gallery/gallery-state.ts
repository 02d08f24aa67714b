import type { PopupProps, PopupState } from '#components/popup/popup-state.ts';
import type { ViewPlace } from '#components/popup/view-name.ts';

/** One picture of the gallery. */
export interface GalleryState {
  name: string;
  state: PopupState;
  firstRun: PopupProps['firstRun'];
  notices?: PopupProps['notices'];
  /** A page behind the card. */
  view?: ViewPlace;
  /** More pages of the site, to be read from the card. */
  deeper?: PopupProps['deeper'];
}

/** Whether a state must offer a step; elsewhere the answer is complete or says itself what to do. */
export function owesNextStep({ state, view }: GalleryState): boolean {
  if (view) return false;
  switch (state.kind) {
    case 'account':
      return state.dossier.verdict.next.length > 0;
    case 'person':
      return state.employer !== null;
    case 'opening':
    case 'problem':
      return false;
    default:
      return true;
  }
}
