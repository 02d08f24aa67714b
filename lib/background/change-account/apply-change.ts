import type { AccountKey } from '#lib/account/account-key.ts';
import { followJoins } from '#lib/account/place-rows.ts';
import { ASIDE } from '#lib/account/special-keys.ts';
import type { RecordWords, UserRecord } from '#lib/evidence/user-record.ts';
import { MAX_EXCEPTION_DAYS } from '#lib/evidence/user-record.ts';
import type { Change, ChangeProblem, ChangeReply, Step } from '#lib/messages/change.ts';
import { cleanRecord } from '#lib/profile/clean-record.ts';
import type { Database } from '#lib/storage/database.ts';
import { asThirdParty, fileFacts, takeFiledBack } from '#lib/storage/filed-facts.ts';
import { takeDecisionBack } from '#lib/storage/identity-decisions.ts';
import { judgeAccount } from '#lib/storage/judge-account.ts';
import { allDecisions } from '#lib/storage/read-decisions.ts';
import { keepRecord, takeRecordBack } from '#lib/storage/user-records.ts';
import type { Decided } from './decide-identity.ts';
import { accountAt, decideIdentity } from './decide-identity.ts';

/** A change to an account, asked for on the page at `url`; null = on no page. */
export interface AskedChange {
  account: AccountKey;
  change: Change;
  url: string | null;
}

/** Stores a change and the verdicts that it leads to: all, or nothing. */
export async function applyChange(
  db: Database,
  { account: asked, change, url }: AskedChange,
  day: number,
): Promise<ChangeReply> {
  const applied = db.transaction('rw', db.tables, async (): Promise<ChangeReply> => {
    const done = await store(db, asked, change, day);
    if (typeof done !== 'object') throw new Refusal(done);
    for (const key of done.touched) if (await db.accounts.get(key)) await judgeAccount(db, key, day);
    const page = url === null ? undefined : await db.pages.get(url);
    // The account that the page before the person belongs to now; a page that was set aside belongs to none.
    const account = page && !page.account.startsWith(ASIDE) ? page.account : done.account;
    return { ok: true, account, dossier: await judgeAccount(db, account, day) };
  });
  return applied.catch((error: unknown) => {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  });
}

/** Ends the transaction, so that nothing of what was asked stays. */
class Refusal extends Error {
  readonly problem: ChangeProblem;
  constructor(problem: ChangeProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Done = Decided | ChangeProblem;

async function store(db: Database, account: AccountKey, change: Change, day: number): Promise<Done> {
  switch (change.kind) {
    case 'keep':
      return keep(db, account, change.record, day);
    case 'undo':
      return { account, touched: await takeBack(db, change.id) };
    case 'all':
      return storeAll(db, account, change.steps, day);
    case 'file-facts':
      return file(db, account, change, day);
    default:
      return decideIdentity(db, account, change, day);
  }
}

/** One step after the other; the first that is refused refuses all. */
async function storeAll(db: Database, asked: AccountKey, steps: readonly Step[], day: number): Promise<Done> {
  let all: Decided = { account: asked, touched: [] };
  for (const step of steps) {
    const done = await store(db, all.account, step, day);
    if (typeof done !== 'object') return done;
    all = { account: done.account, touched: [...all.touched, ...done.touched] };
  }
  return all;
}

/** The account may have been joined while the popup stood open: its words follow it. */
async function keep(db: Database, asked: AccountKey, words: RecordWords, day: number): Promise<Done> {
  const account = followJoins(asked, await allDecisions(db));
  const record = cleanRecord(dated(words, day));
  if (!record) return 'empty';
  return (await keepRecord(db, account, record)) ? { account, touched: [] } : 'too-many';
}

/** Files what a foreign page says on the company that a person names. */
async function file(
  db: Database,
  place: string,
  { id, url, facts }: Extract<Change, { kind: 'file-facts' }>,
  day: number,
): Promise<Done> {
  const account = await accountAt(db, place);
  if (account === null) return 'no-place';
  const fileable = asThirdParty(facts, url, day);
  if (fileable.length === 0) return 'empty';
  const filed = await fileFacts(db, { account, id, facts: fileable, day });
  return filed === null ? 'too-many' : { account: filed, touched: [] };
}

/**
 * Takes back whatever has this id, and says which accounts it touched. What was undone already is done: an answer may
 * have been lost on its way.
 */
async function takeBack(db: Database, id: string): Promise<AccountKey[]> {
  if (await takeRecordBack(db, id)) return [];
  const filed = await takeFiledBack(db, id);
  return filed === null ? takeDecisionBack(db, id) : [filed];
}

/** A record with its day. An exception ends when it must, whatever was typed. */
function dated(words: RecordWords, day: number): UserRecord {
  // Each kind of words becomes the record of its kind.
  const record = { ...words, day, by: '' } as UserRecord;
  if (record.kind !== 'exception') return record;
  return { ...record, until: Math.min(record.until, day + MAX_EXCEPTION_DAYS) };
}
