import type { AccountKey } from '#lib/account/account-key.ts';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import { followJoins } from '#lib/account/place-rows.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import type { FeedbackAccount, FeedbackFile } from '#lib/exchange/feedback-file.ts';
import { FEEDBACK_SCHEMA } from '#lib/exchange/feedback-file.ts';
import type { Database, UserRecordRow } from './database.ts';
import { allDecisions } from './read-decisions.ts';
import { keepRecord } from './user-records.ts';

/** How much of a feedback file is new here. */
export interface FeedbackCounts {
  accounts: number;
  /** Records that are not here yet, by kind. */
  fresh: Record<UserRecord['kind'], number>;
  /** Records that are here already: the file, or a part of it, was imported before. */
  known: number;
}

/** What an import did: enough to take it back. */
export interface ImportedFeedback {
  /** The accounts whose verdicts may have changed. */
  touched: AccountKey[];
  /** Ids of the records that are new here. */
  added: string[];
  /** What fell out for them: of one subject only the last words are kept. */
  outdated: UserRecordRow[];
  /** Records for which their account had no room. */
  surplus: number;
}

/** Everything that the owner of this browser said, with the verdicts under which it was said; what was imported stays out. */
export async function collectFeedback(db: Database, by: string, exported: string): Promise<FeedbackFile> {
  const tables = [db.accounts, db.evidence, db.userRecords, db.verdicts];
  return db.transaction('r', tables, async () => {
    const rows = await db.userRecords.orderBy('order').toArray();
    const keys = [...new Set(rows.filter(({ imported }) => !imported).map(({ account }) => account))];
    const accounts: FeedbackAccount[] = [];
    for (const key of keys) {
      const records = rows.filter(({ account, imported }) => account === key && !imported);
      accounts.push(
        await describe(
          db,
          key,
          records.map((row) => recordOf(row, by)),
        ),
      );
    }
    return { schema: FEEDBACK_SCHEMA, by, exported, accounts };
  });
}

/** What an import would add, before anything is written. */
export async function previewFeedback(db: Database, file: FeedbackFile): Promise<FeedbackCounts> {
  const counts: FeedbackCounts = { accounts: file.accounts.length, fresh: noRecords(), known: 0 };
  const records = file.accounts.flatMap((account) => account.records);
  const known = new Set((await db.userRecords.orderBy('id').keys()).map(String));
  for (const { id, kind } of records) {
    if (known.has(id)) counts.known += 1;
    else counts.fresh[kind] += 1;
    known.add(id);
  }
  return counts;
}

/** Files a colleague's words beside one's own: below them, never over them. Importing the same file again changes nothing. */
export async function importFeedback(db: Database, file: FeedbackFile): Promise<ImportedFeedback> {
  return db.transaction('rw', [db.accounts, db.userRecords, db.identityDecisions], async () => {
    const decisions = await allDecisions(db);
    const before = await db.userRecords.toArray();
    const touched = new Set<AccountKey>();
    let surplus = 0;
    for (const offered of file.accounts) {
      const account = await accountOf(db, offered, decisions);
      for (const record of offered.records) {
        if (!(await keepRecord(db, account, { ...record, imported: true }))) surplus += 1;
      }
      touched.add(account);
    }
    const known = new Set(before.map(({ id }) => id));
    const now = new Set((await db.userRecords.orderBy('id').keys()).map(String));
    const added = [...now].filter((id) => !known.has(id));
    return { touched: [...touched], added, outdated: before.filter(({ id }) => !now.has(id)), surplus };
  });
}

/** Takes an import back, wherever its records are by now. The accounts whose verdicts may have changed. */
export async function takeFeedbackBack(
  db: Database,
  { added, outdated }: Pick<ImportedFeedback, 'added' | 'outdated'>,
): Promise<AccountKey[]> {
  return db.transaction('rw', db.userRecords, async () => {
    const rows = await db.userRecords.where('id').anyOf(added).toArray();
    await db.userRecords.bulkDelete(rows.flatMap(({ order }) => order ?? []));
    await db.userRecords.bulkPut(outdated);
    return [...new Set([...rows, ...outdated].map(({ account }) => account))];
  });
}

/** Under which key the receiver knows the account; one that was never seen here keeps its own, until it is seen. */
async function accountOf(
  db: Database,
  { account, aliases }: FeedbackAccount,
  decisions: readonly IdentityDecision[],
): Promise<AccountKey> {
  const key = followJoins(account, decisions);
  if (!account.startsWith('li:') || (await db.accounts.get(key))) return key;
  const known = await db.accounts
    .where('aliases')
    .anyOf([account, ...aliases])
    .first();
  return known?.key ?? key;
}

async function describe(db: Database, account: AccountKey, records: UserRecord[]): Promise<FeedbackAccount> {
  const [row, verdicts, names] = await Promise.all([
    db.accounts.get(account),
    db.verdicts.where('account').equals(account).toArray(),
    db.evidence
      .where('account')
      .equals(account)
      .filter(({ attribute }) => attribute === 'name')
      .toArray(),
  ]);
  const [best] = names.toSorted((a, b) => b.confidence - a.confidence);
  return {
    account,
    name: best?.attribute === 'name' ? best.value : '',
    aliases: row?.aliases ?? [],
    verdicts: verdicts.map(({ verdict: { verdict, certainty, low, high, stamp } }) => ({
      verdict,
      certainty,
      low,
      high,
      stamp,
    })),
    records,
  };
}

function recordOf({ account: _, order: __, home: ___, ...record }: UserRecordRow, by: string): UserRecord {
  return { ...(record as UserRecord), by: record.by || by };
}

/** How many of each kind. */
export function countRecords(records: readonly Pick<UserRecord, 'kind'>[]): FeedbackCounts['fresh'] {
  const counts = noRecords();
  for (const { kind } of records) counts[kind] += 1;
  return counts;
}

function noRecords(): FeedbackCounts['fresh'] {
  return { correction: 0, answer: 0, exception: 0, disposition: 0, note: 0 };
}
