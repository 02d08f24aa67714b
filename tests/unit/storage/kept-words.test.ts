import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { Database } from '#lib/storage/database.ts';
import { listsOf, parseKeptLists, parseKeptWords, restoreWords, wordsOf } from '#lib/storage/kept-words.ts';
import { replaceList } from '#lib/storage/suppression-lists.ts';
import { keepRecord, recordsOf } from '#lib/storage/user-records.ts';

const DAY = 20_777;
let db: Database;
beforeEach(() => {
  db = new Database(`kept-words-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

function headcountOf(id: string, size: number): UserRecord {
  return { kind: 'correction', id, day: DAY, by: 'me', attribute: 'headcount', value: [size, size] };
}

function entry(list: string, kind: ListEntry['kind'], at: number): ListEntry {
  return { list, kind, detail: '', day: DAY, keys: [`company-${at}.example`], name: `company ${at}` };
}

/** The copies as they come back from the browser's settings. */
async function copies(limits: { words?: number; lists?: number } = {}) {
  const stored = (value: unknown) => JSON.parse(JSON.stringify(value));
  return {
    words: parseKeptWords(stored(await wordsOf(db, limits.words))),
    lists: parseKeptLists(stored(await listsOf(db, limits.lists))),
  };
}

async function lose(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}

test('corrections, joins and lists come back into a lost database, in the order in which they were said', async () => {
  for (const size of [100, 200, 300]) await keepRecord(db, 'acme.example', headcountOf(`size-${size}`, size));
  await db.identityDecisions.add({
    ...{ kind: 'join', id: 'join-1', day: DAY, account: 'old.example', into: 'acme.example' },
  });
  await replaceList(db, 'Do not call', [entry('Do not call', 'do-not-contact', 1)]);
  const said = await recordsOf(db, 'acme.example');
  const { words, lists } = await copies();
  await lose();
  expect(await restoreWords(db, words, lists)).toEqual({
    ...{ records: 3, recordsLeft: 0, lists: ['Do not call'], listsLeft: [] },
  });
  expect(await recordsOf(db, 'acme.example')).toEqual(said);
  expect(await db.identityDecisions.count()).toBe(1);
  expect(await db.suppressions.toArray()).toMatchObject([{ kind: 'do-not-contact', name: 'company1' }]);
});

test('what is there stays once, and what was not lost is not doubled', async () => {
  await keepRecord(db, 'acme.example', headcountOf('one', 100));
  await replaceList(db, 'Customers', [entry('Customers', 'customer', 1)]);
  const { words, lists } = await copies();
  await restoreWords(db, words, lists);
  expect([await db.userRecords.count(), await db.suppressions.count()]).toEqual([1, 1]);
});

test('within the budget the newest words and the gravest lists are kept, and the rest is counted', async () => {
  for (let at = 0; at < 20; at += 1) await keepRecord(db, `a${at}.example`, headcountOf(`r-${at}`, at));
  const many = Array.from({ length: 50 }, (_, at) => entry('Customers', 'customer', at));
  await replaceList(db, 'Customers', many);
  await replaceList(db, 'Do not call', [entry('Do not call', 'do-not-contact', 1)]);
  const { words, lists } = await copies({ words: 1_000, lists: 1_000 });
  await lose();
  const back = await restoreWords(db, words, lists);
  expect(back.records + back.recordsLeft).toBe(20);
  expect(back.records).toBeGreaterThan(2);
  expect(await db.userRecords.where('id').equals('r-19').count()).toBe(1);
  expect(await db.userRecords.where('id').equals('r-0').count()).toBe(0);
  expect([back.lists, back.listsLeft]).toEqual([['Do not call'], ['Customers']]);
});

test('what did not fit into the copy and is still there is not called lost', async () => {
  for (let at = 0; at < 20; at += 1) await keepRecord(db, `a${at}.example`, headcountOf(`r-${at}`, at));
  await replaceList(db, 'Customers', [entry('Customers', 'customer', 1)]);
  const { words, lists } = await copies({ words: 1_000, lists: 10 });
  expect(words?.left).toBeGreaterThan(0);
  expect(await restoreWords(db, words, lists)).toMatchObject({ recordsLeft: 0, listsLeft: [] });
});

test.each([null, 7, {}, { v: 2 }])(
  'a copy of another form is none, and nothing comes of it: %j',
  async (stored) => {
    expect([parseKeptWords(stored), parseKeptLists(stored)]).toEqual([null, null]);
    expect(await restoreWords(db, null, null)).toMatchObject({ records: 0, lists: [] });
  },
);

test('a garbled row is left out, the others come back', async () => {
  await keepRecord(db, 'acme.example', headcountOf('one', 100));
  const { words } = await copies();
  if (!words) throw new Error('no copy');
  await lose();
  const garbled = { ...words, records: [{ kind: 'correction' }, ...words.records, 'x'] };
  expect((await restoreWords(db, garbled, null)).records).toBe(1);
});
