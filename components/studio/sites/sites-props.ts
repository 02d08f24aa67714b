import type { Expectation } from '#lib/read/unasked/reader-health.ts';
import type { UnaskedChange, UnaskedChoice } from '#lib/read/unasked/unasked-choice.ts';

/** Chosen and allowed; chosen, and the browser does not allow it any more; or neither. */
export type GrantState = 'on' | 'withdrawn' | 'off';

export type GrantedPlace = { kind: 'all' } | { kind: 'linkedin' } | { kind: 'site'; site: string };

/** Where pages may be read without a click, as it really is, and what can be changed. */
export interface SitesProps {
  choice: UnaskedChoice;
  all: GrantState;
  linkedin: GrantState;
  /** In the order in which they were switched on. */
  sites: readonly { site: string; state: GrantState }[];
  /** What pages should have said and do not say any more; null until it is known. */
  health: readonly Expectation[] | null;
  readsProfiles: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  /** The last change could not be kept. */
  isLost: boolean;
  /** Asks the browser and switches on, in the click itself. */
  onAllow(place: GrantedPlace): void;
  /** Switches off and gives the access back. */
  onWithdraw(place: GrantedPlace): void;
  onChange(change: UnaskedChange): void;
  onChooseProfiles(reads: boolean): void;
}
