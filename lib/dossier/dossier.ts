import type { AccountKey } from '#lib/account/account-key.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import type { SiteLinks } from '#lib/read/read-result.ts';
import type { AccountRecords } from './account-records.ts';
import type { Playbook } from './playbook.ts';
import type { Suppression } from './suppression.ts';

/** Which ICP a verdict was computed against, in what people need to know of it. */
export interface IcpSummary {
  id: string;
  name: string;
  version: number;
  /** True for the starter that is there before the team brings its own. */
  sample: boolean;
  /** Milliseconds since the epoch of the last successful sync; null for a local ICP. */
  syncedAt: number | null;
  /** Its source has failed since then; the last good version stays in use. */
  failing?: boolean;
  /** UTC day from which its review is due; absent where nobody reviews it. */
  reviewFrom?: number;
}

/** What one of the active ICPs makes of an account, as a card shows it. */
export interface ShownOpinion {
  verdict: Verdict;
  icp: IcpSummary;
  /** What the ICP offers for the conversation; absent on a verdict that an earlier version stored. */
  playbook?: Playbook | undefined;
}

/** Everything that the card shows about one account; its own verdict is the best of the active ICPs'. */
export interface Dossier extends ShownOpinion {
  account: {
    key: AccountKey;
    name: string;
    domain: string | null;
    pagesRead: number;
  };
  profile: Profile;
  /** What the other active ICPs make of it, best first. */
  others: ShownOpinion[];
  /** Pages of the account's own site that its pages link to. */
  links: SiteLinks;
  records: AccountRecords;
  /** A match with one of the user's local lists; absent when there is none. */
  suppression?: Suppression | undefined;
}
