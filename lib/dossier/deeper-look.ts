import type { AccountKey } from '#lib/account/account-key.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { SkipReason } from '#lib/read/fetched-page.ts';
import type { DeeperPage } from './deeper-pages.ts';

/** What came of one page of a deeper look. */
export type DeeperOutcome =
  | { kind: 'waiting' | 'reading' | 'stopped' }
  /** `added` is empty when the page was read and says nothing new. */
  | { kind: 'read'; added: AttributeKey[] }
  | { kind: 'skipped'; reason: SkipReason };

export interface DeeperStep extends DeeperPage {
  outcome: DeeperOutcome;
}

/** A look at more pages of a site, as it stands. */
export interface DeeperLook {
  tabId: number;
  account: AccountKey;
  /** `blocked` = the site lets nothing be fetched from its page; `sandboxed` = the page has no origin; `lost` = the tab went on. */
  state: 'running' | 'done' | 'stopped' | 'blocked' | 'sandboxed' | 'lost';
  steps: DeeperStep[];
}

/** True when nothing more comes. */
export function isOver({ state }: DeeperLook): boolean {
  return state !== 'running';
}

/** A look as it was kept; null when it is none. */
export function parseDeeperLook(kept: unknown): DeeperLook | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const isLook = Array.isArray(Reflect.get(kept, 'steps')) && typeof Reflect.get(kept, 'tabId') === 'number';
  // Written by the background alone, into a store that no page reaches.
  return isLook ? (kept as DeeperLook) : null;
}
