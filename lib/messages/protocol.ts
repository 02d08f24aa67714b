import * as z from 'zod/mini';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Seat } from '#lib/dossier/seat.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { JobTitle } from '#lib/parse/job-title.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import type { Problem } from '#lib/read/problem.ts';
import type { Employment, ForeignPageKind } from '#lib/read/read-result.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import type { ChangeRequest } from './change-protocol.ts';
import { parseChangeRequest } from './change-protocol.ts';
import type { TypedRequest } from './typed-protocol.ts';
import { parseTypedRequest } from './typed-protocol.ts';

/** Read the tab's page and judge its account. */
const judgeRequest = z.object({
  type: z.literal('judge-tab'),
  tabId: z.number().check(z.int()),
  /** Unique per click, so that asking again after a lost answer files nothing twice. */
  readId: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
});
export type JudgeRequest = z.infer<typeof judgeRequest>;

/** What a page of the extension may ask of the background. */
export type Request = JudgeRequest | ChangeRequest | TypedRequest;

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

/** The sender of a runtime message, as far as it decides whether to listen. */
interface Sender {
  url?: string | undefined;
  origin?: string | undefined;
}

/** True for a message from a page of this extension. `sender.tab` would prove nothing: such a page in a tab has one too. */
export function isOwnPage(sender: Sender, ownOrigin: string): boolean {
  return sender.url?.startsWith(ownOrigin) ?? false;
}

/** A request, or null when the message is not one or does not come from a page of this extension. */
export function parseRequest(input: unknown, sender: Sender, ownOrigin: string): Request | null {
  if (!isOwnPage(sender, ownOrigin)) return null;
  const judge = judgeRequest.safeParse(input);
  return judge.success ? judge.data : (parseChangeRequest(input) ?? parseTypedRequest(input));
}
