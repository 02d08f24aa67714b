import type { DeeperLook } from '#lib/dossier/deeper-look.ts';
import type { DeeperPage } from '#lib/dossier/deeper-pages.ts';

/** A look at more pages of the site on which the popup stands. */
export interface Deeper {
  /** Pages that a look would read now. */
  pages: readonly DeeperPage[];
  /** The last look at this account from this tab; null when there was none. */
  look: DeeperLook | null;
  /** Every click on the button of the toolbar looks deeper. */
  always: boolean;
  onStart(): void;
  onStop(): void;
  onAlways(always: boolean): void;
  onOpen(url: string): void;
}

/** Lines of the card that the last look takes. */
export function deeperLines({ look, pages }: Deeper): number {
  const offered = pages.length > 0 && look?.state !== 'running' ? 1 : 0;
  return offered + (look ? look.steps.length + 1 : 0);
}
