import type { CardLines } from '#lib/wording/card/card-lines.ts';

/** One of the ICPs that come with the extension. */
export interface ShippedIcp {
  id: string;
  name: string;
  /** Whom it looks for, in one line. */
  gist: string;
}

export interface WelcomeProps {
  /** Whether the button is on the toolbar; null where the browser does not tell. */
  pinned: boolean | null;
  /** The ICP in use; null while it is not known. */
  current: { id: string; name: string; isSample: boolean } | null;
  shipped: readonly ShippedIcp[];
  isBusy: boolean;
  /** A made-up company as the ICP in use judges it; null until it was asked for. */
  example: CardLines | null;
  onStartFrom(id: string): void;
  onShowExample(): void;
}
