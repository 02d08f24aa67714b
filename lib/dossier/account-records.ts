import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Correction, DiscoveryAnswer, Disposition, Exception, Note } from '#lib/evidence/user-record.ts';
import type { Page } from '#lib/read/read-result.ts';

/** A page that was read for an account. */
export interface PageSummary {
  url: string;
  kind: Page['kind'];
  /** UTC day of its last reading. */
  day: number;
}

/** A page about the company, filed on it by a person: a press article, a directory entry. */
export interface FiledPage {
  /** By which it is taken back. */
  id: string;
  url: string;
  day: number;
  attributes: AttributeKey[];
}

/** What people said about an account and decided of it. Every `id` in here can be undone. */
export interface AccountRecords {
  /** The exception that holds today. */
  exception: Exception | null;
  disposition: Disposition | null;
  /** Null when there is none, or when the last one is empty. */
  note: Note | null;
  /** Standing corrections, one an attribute, the latest first. */
  corrections: Correction[];
  /** Standing answers, one a question, the latest first. */
  answers: DiscoveryAnswer[];
  /** What was read on corrected attributes: it decides nothing while the correction stands, and is shown beside it. */
  overruled: EvidenceOf<AttributeKey>[];
  /** Pages read for the account, LinkedIn's among them, the latest first. */
  pages: PageSummary[];
  /** Aliases of its LinkedIn page. */
  linkedin: string[];
  /** Joins and splits that touch the account, the latest first. */
  decisions: IdentityDecision[];
  filed: FiledPage[];
}

/** Nothing said, nothing decided: in a private window, and before anything was. */
export const NO_RECORDS: AccountRecords = {
  exception: null,
  disposition: null,
  note: null,
  corrections: [],
  answers: [],
  overruled: [],
  pages: [],
  linkedin: [],
  decisions: [],
  filed: [],
};
