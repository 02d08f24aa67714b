import * as z from 'zod/mini';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { DeeperLook } from '#lib/dossier/deeper-look.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { MAX_LIST_NAME } from '#lib/dossier/suppression.ts';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import type { CardCode } from '#lib/exchange/card-code.ts';
import { MAX_FEEDBACK_LETTERS } from '#lib/exchange/feedback-file.ts';
import { MAX_DOWNLOAD_BYTES } from '#lib/icp/envelope/format.ts';
import type { DraftFault } from '#lib/icp/source-fault.ts';
import { MAX_LISTED } from '#lib/lists/limits.ts';
import type { TypedValue } from '#lib/profile/typed/typed-value.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import { ROW_PARSERS } from '#lib/storage/backup/rows.ts';
import type { UserRecordRow } from '#lib/storage/database.ts';
import type { ImportedFeedback } from '#lib/storage/feedback.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import { type ChangeReply, parseChangeRequest } from './change.ts';
import type { Added, Imported, SyncAnswer } from './icp-replies.ts';
import type { Report } from './report.ts';

/** Longer texts are no value of any attribute: the parser says so itself, the message only bounds its work. */
const MAX_VALUE = 5_000;
/** A whole mail thread. */
const MAX_PASTED = 200_000;
/** Base64url of the largest file that is taken. */
const MAX_FILE_LETTERS = Math.ceil((MAX_DOWNLOAD_BYTES * 4) / 3) + 4;

const id = z.string().check(z.minLength(1), z.maxLength(2_100));
const text = (most: number) => z.string().check(z.maxLength(most));
const optionalKey = z.nullable(text(4_000));
const UUID = /^[0-9a-f-]{36}$/;
const batch = z.string().check(z.regex(UUID));
const count = z.int().check(z.gte(0), z.lte(MAX_LISTED));
const tabId = z.number().check(z.int());
const draft = z.object({
  url: text(2_048),
  publicKey: optionalKey,
  teamKey: optionalKey,
  bearer: optionalKey,
  sites: z.array(text(2_048)).check(z.maxLength(100)),
});

const site = text(253);
const on = z.boolean();
/** One change of where pages are read without a click. */
const unaskedChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['all', 'linkedin', 'quiet']), on }),
  z.object({ kind: z.enum(['site', 'skip', 'quiet-site']), site, on }),
  z.object({ kind: z.literal('pause'), until: z.number().check(z.gte(0)) }),
]);

/** What became of a list; `lost` = not all of its slices are there. */
export type ListOutcome = 'replaced' | 'too-long' | 'lost' | 'stopped';

/** What is asked, checked, and what is answered. */
interface Message<Request, Reply> {
  parse(input: unknown): Request | null;
  /** Never there: it holds the type. */
  reply?: Reply;
}

function message<Reply>() {
  return <S extends z.ZodMiniType>(schema: S): Message<z.infer<S>, Reply> => ({
    parse: (input) => {
      const parsed = schema.safeParse(input);
      return parsed.success ? parsed.data : null;
    },
  });
}

/** Everything that the extension's own pages may ask of the background: the one door for whatever is written. */
export const MESSAGES = {
  /** Read the tab's page and judge its account. `readId` is unique per click: asked again, nothing is filed twice. */
  'judge-tab': message<Report>()(z.object({ tabId, readId: z.string().check(z.regex(UUID)) })),
  /** Open a page for an account: the button there then says what a click will do. Here, since a popup closes under it. */
  'open-page': message<'opened'>()(
    z.object({ tabId, url: z.url({ protocol: /^https?$/ }), name: text(300) }),
  ),
  /** Read more pages of the tab's own site, because the user has asked for it. Null = there is none to read. */
  'look-deeper': message<DeeperLook | null>()(z.object({ tabId, account: id })),
  'stop-looking': message<'stopped'>()(z.object({ tabId })),
  /** Change where pages are read when they are opened; what the browser grants is asked for in the page's own click. */
  'change-unasked': message<{ isKept: boolean }>()(unaskedChange),
  /** Change what is known of an account; the answer carries the new verdict. */
  'change-account': { parse: parseChangeRequest } as Message<
    NonNullable<ReturnType<typeof parseChangeRequest>>,
    ChangeReply
  >,
  /** What would decide an account; null where its verdict stands, or nothing is stored of it. */
  'what-decides': message<Deciding | null>()(z.object({ account: id, icpId: id })),
  /** Read what a person typed: here, because the lists of names and the schemas are larger than the whole popup. */
  'parse-typed': message<TypedValue<(typeof ATTRIBUTE_KEYS)[number]>>()(
    z.object({ attribute: z.enum(ATTRIBUTE_KEYS), text: text(MAX_VALUE) }),
  ),
  /** Find a colleague's card in a pasted text. */
  'read-card': message<CardCode | null>()(z.object({ text: text(MAX_PASTED) })),
  /** Erase one account. */
  'erase-account': message<'erased'>()(z.object({ account: id })),

  /** How the storage is; repairs what is lost. */
  'look-at-storage': message<{ notices: StorageNotice[]; usable: boolean }>()(z.object({})),
  /** A page has replaced what is stored: it is looked at anew and every account judged. */
  'stores-replaced': message<{ notices: StorageNotice[]; usable: boolean }>()(z.object({})),
  'erase-everything': message<{ notices: StorageNotice[]; usable: boolean }>()(z.object({})),

  /** Ask a source for its file now. */
  'sync-now': message<SyncAnswer>()(z.object({ sourceId: id })),
  'add-source': message<Added>()(z.object({ sourceId: z.string().check(z.regex(UUID)), draft })),
  /** Other keys for a source; what is absent stays. Null = done. */
  'change-keys': message<{ fault: DraftFault | null }>()(
    z.object({
      sourceId: id,
      keys: z.partial(z.pick(draft, { publicKey: true, teamKey: true, bearer: true })),
    }),
  ),
  'forget-source': message<'forgotten'>()(z.object({ sourceId: id })),
  /** Take an ICP from a file or from pasted text: its bytes in base64url. */
  'import-icp': message<Imported>()(
    z.object({ file: text(MAX_FILE_LETTERS), kind: z.enum(['file', 'paste']) }),
  ),
  /** Put another of the shipped ICPs in the sample's place. False where the team has one of its own. */
  'start-from': message<{ isStarted: boolean }>()(z.object({ document: z.unknown() })),
  /** Use a refused ICP all the same, because the user has said so. */
  'accept-refused': message<Imported>()(z.object({ refusalId: z.number().check(z.int()) })),
  'set-icp-active': message<'set'>()(z.object({ icpId: id, active: z.boolean() })),
  /** Go back to a kept version, on this machine. False when it is not kept, or can no longer be read. */
  'use-version': message<{ isUsed: boolean }>()(z.object({ icpId: id, version: z.number().check(z.int()) })),
  'remove-icp': message<'removed'>()(z.object({ icpId: id })),

  /** Put a list in place of the one with the same name; without entries it is removed. False = too long. */
  'replace-list': {
    parse: (input) => {
      const asked = z.object({ list: text(MAX_LIST_NAME), entries: z.array(z.unknown()) }).safeParse(input);
      const entries = asked.data && allOf(asked.data.entries, ROW_PARSERS.suppressions);
      return asked.data && entries ? { list: asked.data.list, entries } : null;
    },
  } as Message<{ list: string; entries: ListEntry[] }, { isReplaced: boolean }>,
  /**
   * A long list comes in slices, and is put to use when all are there. `from` = how many came before: a slice that comes
   * twice counts once. Null = earlier ones are lost, begin again.
   */
  'stage-list': {
    parse: (input) => {
      const asked = z.object({ batch, from: count, entries: z.array(z.unknown()) }).safeParse(input);
      const entries = asked.data && allOf(asked.data.entries, ROW_PARSERS.suppressions);
      return asked.data && entries ? { batch: asked.data.batch, from: asked.data.from, entries } : null;
    },
  } as Message<{ batch: string; from: number; entries: ListEntry[] }, { staged: number | null }>,
  /** Put what was staged in place of the list with this name: whole, or not at all. */
  'use-staged-list': message<{ outcome: ListOutcome }>()(
    z.object({ batch, list: text(MAX_LIST_NAME), companies: count }),
  ),
  /** How many companies of it are stored. */
  'list-progress': message<{ stored: number }>()(z.object({ batch })),
  /** Forget what was staged, and stop storing it. */
  'stop-list': message<'stopped'>()(z.object({ batch })),
  /** Take over what colleagues said. Null = the file is none. */
  'import-feedback': message<{ imported: (ImportedFeedback & { judged: AccountKey[] }) | null }>()(
    z.object({ text: text(MAX_FEEDBACK_LETTERS) }),
  ),
  'take-feedback-back': {
    parse: (input) => {
      const asked = z.object({ added: z.array(text(100)), outdated: z.array(z.unknown()) }).safeParse(input);
      const outdated = asked.data && allOf(asked.data.outdated, parseOrderedRecord);
      return asked.data && outdated ? { added: asked.data.added, outdated } : null;
    },
  } as Message<{ added: string[]; outdated: UserRecordRow[] }, 'taken-back'>,
};

/** Every row as its parser gives it; null when one is none. */
function allOf<T>(rows: readonly unknown[], parse: (row: unknown) => T | null): T[] | null {
  const parsed = rows.flatMap((row) => parse(row) ?? []);
  return parsed.length === rows.length ? parsed : null;
}

/** With its place among what was said: of one day the last word counts. */
function parseOrderedRecord(row: unknown): UserRecordRow | null {
  const record = ROW_PARSERS.userRecords(row);
  const order = z.object({ order: z.number().check(z.int()) }).safeParse(row);
  return record && order.data ? { ...record, ...order.data } : null;
}

export type MessageType = keyof typeof MESSAGES;
export type RequestOf<T extends MessageType> =
  (typeof MESSAGES)[T] extends Message<infer Request, infer _> ? Request : never;
export type ReplyOf<T extends MessageType> =
  (typeof MESSAGES)[T] extends Message<infer _, infer Reply> ? Reply : never;
