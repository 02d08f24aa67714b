import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Seat } from '#lib/dossier/seat.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { JobTitle } from '#lib/parse/job-title.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import type { Problem } from '#lib/read/problem.ts';
import type { Employment, ForeignPageKind } from '#lib/read/read-result.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';

/** What came of reading the tab's page. */
export type Finding =
  | { kind: 'problem'; problem: Problem; host: string | null }
  | {
      kind: 'not-company';
      pageKind: ForeignPageKind;
      host: string;
      title: string | null;
      /** Companies that the page is about, with what it states of them: a person may file that on them. */
      about: AboutCompany[];
    }
  | { kind: 'no-icp' }
  /** Neither of the browser's two stores can be used: there is nothing of the team's to judge by. */
  | { kind: 'storage-broken' }
  /** A profile page, and the user has not said yet whether employers may be read from those. */
  | { kind: 'profile-offer' }
  | {
      kind: 'person';
      employer: Employment['employer'];
      job: JobTitle;
      /** Where such a job stands in the buying committee. */
      seat: Seat;
      /** What is known of the employer; null while no page of it has been read. */
      dossier: Dossier | null;
    }
  | {
      kind: 'account';
      dossier: Dossier;
      /** False in a private window: nothing was stored. */
      stored: boolean;
      partial: boolean;
      added: AttributeKey[];
    };

/** A finding, and what must be said about the storage beside it. */
export type Report = Finding & { notices: StorageNotice[] };
