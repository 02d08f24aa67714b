import type { AccountKey } from '#lib/account/account-key.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import type { SiteLinks } from '#lib/read/read-result.ts';
import type { AccountRecords } from './account-records.ts';
import type { Playbook } from './playbook.ts';
import type { Suppression } from './suppression.ts';

/** Which ICP a verdict was computed against, in what people need to know of it. */
export interface IcpSummary {
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

/** Everything that the card shows about one account. */
export interface Dossier {
  account: {
    key: AccountKey;
    name: string;
    domain: string | null;
    pagesRead: number;
  };
  profile: Profile;
  /** The best verdict of the active ICPs, and the ICP that gives it. */
  verdict: Verdict;
  icp: IcpSummary;
  /** What the other active ICPs make of it, best first. */
  others: { verdict: Verdict; icp: IcpSummary }[];
  /** Pages of the account's own site that its pages link to. */
  links: SiteLinks;
  records: AccountRecords;
  /** What the ICP offers for the conversation; absent on a verdict that was stored without it. */
  playbook?: Playbook | undefined;
  /** A match with one of the user's local lists; absent when there is none. */
  suppression?: Suppression | undefined;
}
