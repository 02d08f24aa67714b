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
}
