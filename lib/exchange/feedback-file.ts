import * as z from 'zod/mini';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { MAX_BY } from '#lib/evidence/user-record.ts';
import { parseUserRecord } from '#lib/evidence/user-record-schema.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { cleanRecord } from '#lib/profile/clean-record.ts';
import type { Stamp, Verdict } from '#lib/qualify/verdict.ts';

export const FEEDBACK_SCHEMA = 'icp-feedback/1';
/** One team's words on some thousand accounts are a megabyte; what is larger was not written by this extension. */
export const MAX_FEEDBACK_LETTERS = 10_000_000;
const MAX_ACCOUNTS = 10_000;
const MAX_RECORDS_OF_ONE = 500;

/** The verdict under which something was said: which ICP, which version, on which facts. */
export type JudgedBy = Pick<Verdict, 'verdict' | 'certainty' | 'low' | 'high'> & { stamp: Stamp };

/** What one person said about one account. */
export interface FeedbackAccount {
  account: AccountKey;
  name: string;
  /** By these an account is found that the receiver knows under another key. */
  aliases: string[];
  verdicts: JudgedBy[];
  records: UserRecord[];
}

/** What one person said, for the owner of the ICP. */
export interface FeedbackFile {
  schema: typeof FEEDBACK_SCHEMA;
  /** Who said it, as they call themselves; may be empty. */
  by: string;
  /** UTC day of the export, YYYY-MM-DD. */
  exported: string;
  accounts: FeedbackAccount[];
}

export type FeedbackProblem = 'too-large' | 'not-json' | 'not-feedback' | 'newer-feedback';

export type ParsedFeedback =
  /** `dropped` = accounts and records that broke the contract. */
  { ok: true; file: FeedbackFile; dropped: number } | { ok: false; problem: FeedbackProblem };

const word = (most: number) => z.string().check(z.maxLength(most));
const isoDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const accountKey = z
  .string()
  .check(
    z.maxLength(2_100),
    z.regex(/^(?:[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,20}|li:[^\s/:]{1,200}|page:https?:\/\/\S{1,2000})$/),
  );
const percent = z.number().check(z.int(), z.gte(0), z.lte(100));
const judgedBy = z.object({
  verdict: z.enum(['primary', 'secondary', 'none', 'negative', 'undecided']),
  certainty: z.nullable(z.enum(['confirmed', 'leaning'])),
  low: percent,
  high: percent,
  stamp: z.object({
    engineVersion: word(20),
    icpId: word(100),
    icpVersion: z.number().check(z.int(), z.nonnegative()),
    icpHash: word(64),
    factsHash: word(64),
    asOf: isoDay,
  }),
});
const feedbackAccount = z.object({
  account: accountKey,
  name: word(1_000),
  aliases: z.array(accountKey).check(z.maxLength(50)),
  verdicts: z.array(judgedBy).check(z.maxLength(50)),
  records: z.array(z.unknown()),
});
const envelope = z.object({
  schema: z.literal(FEEDBACK_SCHEMA),
  by: word(MAX_BY),
  exported: isoDay,
  accounts: z.array(z.unknown()),
});

/** The file's text. Every record says who made it. */
export function writeFeedback(file: FeedbackFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A feedback file from anybody. What breaks the contract is left out and counted; the rest is as it was said. */
export function parseFeedback(text: string): ParsedFeedback {
  if (text.length > MAX_FEEDBACK_LETTERS) return { ok: false, problem: 'too-large' };
  const document = parseJson(text);
  if (document === undefined) return { ok: false, problem: 'not-json' };
  const parsed = envelope.safeParse(document);
  if (!parsed.success) return { ok: false, problem: isNewer(document) ? 'newer-feedback' : 'not-feedback' };
  const { schema, exported, accounts: offered } = parsed.data;
  const by = cleanText(parsed.data.by, MAX_BY);
  let dropped = Math.max(0, offered.length - MAX_ACCOUNTS);
  const accounts = offered.slice(0, MAX_ACCOUNTS).flatMap((one): FeedbackAccount[] => {
    const account = feedbackAccount.safeParse(one);
    if (!account.success) {
      dropped += 1;
      return [];
    }
    const { records: said, name, ...rest } = account.data;
    const records = said.slice(0, MAX_RECORDS_OF_ONE).flatMap((record) => readRecord(record, by));
    dropped += said.length - records.length;
    return [{ ...rest, name: cleanText(name, 200), records }];
  });
  return { ok: true, file: { schema, by, exported, accounts }, dropped };
}

function readRecord(input: unknown, by: string): UserRecord[] {
  const record = parseUserRecord(input);
  const clean = record && cleanRecord({ ...record, by: record.by || by });
  return clean ? [clean] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(document: unknown): boolean {
  const schema = typeof document === 'object' && document !== null && Reflect.get(document, 'schema');
  return typeof schema === 'string' && /^icp-feedback\/\d{1,3}$/.test(schema) && schema !== FEEDBACK_SCHEMA;
}
