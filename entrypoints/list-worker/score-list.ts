import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import type { KeptAccount, KeptRow } from '#lib/lists/kept/kept-list.ts';
import { personKeys } from '#lib/lists/kept/person-keys.ts';
import { isSettled, summarizeList } from '#lib/lists/kept/summarize-list.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import { ListScorer } from '#lib/lists/score/list-scorer.ts';
import type { ScoredAccount, ScoredRow } from '#lib/lists/score/scored.ts';
import type { ListRow, MappedRow } from '#lib/lists/table.ts';
import { today } from '#lib/platform/clock.ts';
import {
  accountsOf,
  keepRowTexts,
  ROWS_A_CHUNK,
  replaceAccounts,
} from '#lib/storage/attendee-lists/chunks.ts';
import { activeIcps } from '#lib/storage/icps.ts';
import { loadKnownAccounts } from '#lib/storage/known-accounts.ts';
import { knownTraces } from '#lib/storage/known-traces.ts';
import { known, lists } from './databases.ts';
import { hold } from './opened-list.ts';
import { type Pace, paceOf } from './pace.ts';
import { rowsOfFile, rowsOfList } from './rows-of.ts';
import { keptAccount, keptRow } from './to-kept.ts';

/** Why a list cannot be scored; its code is told to the user in words. */
export class ScoreFault extends Error {
  readonly code: 'no-file' | 'no-icp';
  constructor(code: ScoreFault['code']) {
    super(code);
    this.code = code;
  }
}

/** How far the work is at the end of each pass, per mille; the rest is writing. */
const READ = 400;
const JUDGED = 800;
const DONE = 1_000;
/** Chunks that are written at once. */
const CHUNKS_AT_ONCE = 8;

/** Scores a list, from its file or from its own rows, and stores what came of it chunk by chunk. */
export async function scoreList(id: string, from: 'file' | 'kept', signal: AbortSignal): Promise<void> {
  const list = await lists.lists.get(id);
  if (!list?.table || !list.mapping) return;
  const icps = (await activeIcps(known)).map(({ icp }) => icp);
  if (icps.length === 0) throw new ScoreFault('no-icp');
  const knew = await knownTraces(known);
  const pace = paceOf(signal);
  const told = from === 'file' ? progressOf(id) : async () => undefined;
  const scorer = new ListScorer({ known: await loadKnownAccounts(known), icps, day: today() });
  const { rows, mapped } = await readAll({ list, from, scorer, pace, told });
  const before = await accountsOf(lists, id);
  const accounts = await judgeAll({ scorer, before, from, pace, told });
  // What was stored before a stop is of other accounts when this browser has learned of some since.
  const isSame = from === 'file' && sameAccounts(before, accounts);
  const skip = isSame ? list.chunks : 0;
  const scored = await scoredRows({ scorer, accounts, pace });
  await replaceAccounts(lists, id, { accounts, rest: pace.rest });
  const texts = await writeAll({ id, rows, mapped, scored, pace, skip, told });
  const { facts } = hold(list, texts, accounts);
  await lists.lists.update(id, {
    ...{ stage: 'done', of: rows.length, chunks: texts.length, progress: DONE, fault: null },
    ...{ summary: summarizeList(facts, accounts), scoredAt: Date.now(), knew },
    icps: icps.map(({ name, version }) => `${name} ${version}`),
  });
}

type Told = (progress: number) => Promise<unknown>;
interface Passing {
  pace: Pace;
  told: Told;
  scorer: ListScorer;
}

/** How far it is, told now and then: a live page draws each. */
function progressOf(id: string): Told {
  const EVERY_MS = 250;
  let next = 0;
  return async (progress) => {
    if (performance.now() < next) return;
    next = performance.now() + EVERY_MS;
    await lists.lists.update(id, { progress: Math.floor(progress) });
  };
}

async function readAll({
  list,
  from,
  scorer,
  pace,
  told,
}: Passing & { list: AttendeeListRow; from: 'file' | 'kept' }): Promise<{
  rows: ListRow[];
  mapped: MappedRow[];
}> {
  const read = createRowMapper(list.mapping ?? [], list.table?.hasHeader ?? true);
  const rows: ListRow[] = [];
  const mapped: MappedRow[] = [];
  const pieces = from === 'file' ? await rowsOfFile(list) : await rowsOfList(list.id);
  if (!pieces) throw new ScoreFault('no-file');
  for await (const piece of pieces) {
    for (const row of piece) {
      rows.push(row);
      const fields = read(row);
      mapped.push(fields);
      scorer.add(fields);
      await pace.rest();
    }
    await told((READ * rows.length) / Math.max(1, list.of));
  }
  return { rows, mapped };
}

async function judgeAll({
  scorer,
  before,
  from,
  pace,
  told,
}: Passing & { before: readonly KeptAccount[]; from: 'file' | 'kept' }): Promise<KeptAccount[]> {
  const queued = new Set(before.filter((account) => account.queued).map(identityOf));
  const accounts: KeptAccount[] = [];
  for await (const judged of scorer.judge()) {
    for (const one of judged) {
      const account = keptAccount(one);
      // What the queue is there to settle stays in it, settled or not.
      account.queued = from === 'kept' ? queued.has(identityOf(account)) : canBeSettled(one, account);
      accounts.push(account);
    }
    await told(READ + ((JUDGED - READ) * accounts.length) / Math.max(1, scorer.accounts));
    await pace.rest();
  }
  return accounts;
}

/** What came of every row; each account learns which rows are its own. */
async function scoredRows({
  scorer,
  accounts,
  pace,
}: Omit<Passing, 'told'> & { accounts: KeptAccount[] }): Promise<ScoredRow[]> {
  const scored: ScoredRow[] = [];
  for (let index = 0; index < scorer.rows; index += 1) {
    const one = scorer.scored(index);
    accounts[one.account]?.rows.push(index);
    scored.push(one);
    await pace.rest();
  }
  return scored;
}

interface Writing extends Omit<Passing, 'scorer'> {
  id: string;
  rows: readonly ListRow[];
  mapped: readonly MappedRow[];
  scored: readonly ScoredRow[];
  /** Chunks that are stored already. */
  skip: number;
}

async function writeAll({ id, rows, mapped, scored, pace, skip, told }: Writing): Promise<string[]> {
  const personKey = personKeys();
  const texts: string[] = [];
  let written = skip;
  const write = async () => {
    const waiting = texts.slice(written);
    if (waiting.length === 0) return;
    const progress = JUDGED + Math.floor(((DONE - JUDGED) * texts.length * ROWS_A_CHUNK) / rows.length);
    const reached = { chunks: texts.length, progress: Math.min(DONE, progress) };
    await keepRowTexts(lists, id, { first: written, texts: waiting, reached });
    written = texts.length;
    await told(progress);
  };
  let chunk: KeptRow[] = [];
  for (const [index, row] of rows.entries()) {
    const [fields, one] = [mapped[index], scored[index]];
    if (!fields || !one) continue;
    chunk.push(keptRow(row, one, personKey(fields.fields, one.account, index)));
    if (chunk.length === ROWS_A_CHUNK || index === rows.length - 1) {
      texts.push(JSON.stringify(chunk));
      chunk = [];
      if (texts.length - written >= CHUNKS_AT_ONCE) await write();
    }
    await pace.rest();
  }
  await write();
  return texts;
}

/** Open, and a company that can be found and is to be worked. */
function canBeSettled({ suppression }: ScoredAccount, account: KeptAccount): boolean {
  return account.name !== '' && suppression === null && !isSettled(account);
}

function identityOf({ key, name }: KeptAccount): string {
  return key ?? `name ${name}`;
}

function sameAccounts(before: readonly KeptAccount[], now: readonly KeptAccount[]): boolean {
  return (
    before.length === now.length &&
    before.every((one, index) => {
      const other = now[index];
      return other !== undefined && identityOf(one) === identityOf(other);
    })
  );
}
