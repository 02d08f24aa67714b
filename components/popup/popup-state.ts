import type { MenuItem } from '#components/ui/menu.tsx';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Seat } from '#lib/dossier/seat.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { JobTitle } from '#lib/parse/job-title.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import type { NextCheck } from '#lib/qualify/verdict.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import type { Problem } from '#lib/read/problem.ts';
import type { Employment, ForeignPageKind } from '#lib/read/read-result.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';

import type { Deeper } from './deeper.ts';
import type { AccountActions, FilingActions } from './popup-actions.ts';
import type { ViewPlace } from './view-name.ts';

export type { Dossier } from '#lib/dossier/dossier.ts';
export type { Problem } from '#lib/read/problem.ts';

/** What the popup shows: nothing yet, why there is nothing, or an account's card. */
export type PopupState =
  | { kind: 'opening' }
  | { kind: 'problem'; problem: Problem; host: string | null }
  | ForeignPageState
  | { kind: 'no-icp' }
  | { kind: 'storage-broken' }
  | { kind: 'profile-offer' }
  | PersonState
  | {
      kind: 'account';
      dossier: Dossier;
      /** A newer read of this page is under way; the verdict shown is the last known one. */
      reading: boolean;
      /** A cap was reached while the page was read. */
      partial: boolean;
      privateWindow: boolean;
      /** Attributes that the page just read made known. */
      added: AttributeKey[];
      /** UTC day, as days since 1970-01-01. */
      today: number;
      /** What would decide it; absent while that is being asked, and of a verdict that stands. */
      deciding?: Deciding | null | undefined;
    };

/** A page that is not a company's own; it may be about some. */
export interface ForeignPageState {
  kind: 'not-company';
  pageKind: ForeignPageKind;
  host: string;
  title: string | null;
  about: readonly AboutCompany[];
  /** Domains of those on which this page's facts are filed already. */
  filed: readonly string[];
  privateWindow: boolean;
}

/** A person's profile page: for whom they work, and where such a job stands in the buying committee. */
export interface PersonState {
  kind: 'person';
  employer: Employment['employer'];
  job: JobTitle;
  seat: Seat;
  /** Null while no page of the employer has been read. */
  dossier: Dossier | null;
}

export interface PopupProps {
  state: PopupState;
  /** What happened to the storage and must be said. */
  notices?: readonly StorageNotice[];
  /** Null once the first-run note was put away; `pinned` is null where the browser cannot tell. */
  firstRun: { pinned: boolean | null } | null;
  /** What the menu offers besides the account: where pages are read without a click. */
  moreMenu?: readonly MenuItem[];
  /** What can be done to the account; null until there is one. */
  actions: AccountActions | null;
  /** More pages of this site, to be read from here; null where there are none, or nothing can be kept. */
  deeper?: Deeper | null;
  /** Files what a foreign page states; null where nothing can be kept. */
  filing?: FilingActions | null;
  /** Open from the start; the card when absent. */
  initialView?: ViewPlace | null;
  /** The next step was taken: open the page that `check` names, or a LinkedIn search when it is not known. */
  onNext(check: NextCheck): void;
  /** Open the own site of a company that a foreign page is about. */
  onOpenSite(domain: string): void;
  /** Whether employers may be read from profile pages. */
  onChooseProfiles(reads: boolean): void;
  onDismissFirstRun(): void;
  /** Read the tab again. */
  onRetry(): void;
  /** Null where there is no studio to open: then nothing offers it. */
  onOpenStudio: (() => void) | null;
  /** Bring the team's own ICP in the sample's place. */
  onUseOwn?: (() => void) | undefined;
  /** Open what the studio offers when the storage fails. */
  onRecover?: (() => void) | undefined;
  /** The note that the storage was repaired was read. */
  onDismissNotice?: (() => void) | undefined;
  /** A quote was followed. Its link has opened the page by then (Firefox scrolls for a clicked link only): open nothing. */
  onQuote(evidence: EvidenceOf<AttributeKey>): void;
}
