import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '#lib/storage/database.ts';
import { isFull, pruneHistory } from '#lib/storage/prune-history.ts';

let db: Database;
beforeEach(async () => {
  db = new Database(`prune-${Math.random()}`);
  const accounts = Array.from({ length: 300 }, (_, day) => ({
    ...{ key: `a${day}.example`, aliases: [], firstSeen: day, lastSeen: day },
  }));
  await db.accounts.bulkAdd(accounts);
  await db.evidence.bulkAdd(
    accounts.map(({ key }) => ({
      ...{ account: key, readId: key, attribute: 'name' as const, value: key, source: 'title' as const },
      ...{ quote: key, url: `https://${key}/`, confidence: 900, day: 1 },
    })),
  );
});

test('the accounts not seen for the longest time go, with their facts', async () => {
  expect(await pruneHistory(db, null)).toBe(30);
  expect(await db.accounts.count()).toBe(270);
  expect(await db.accounts.get('a29.example')).toBeUndefined();
  expect(await db.accounts.get('a30.example')).toBeDefined();
  expect(await db.evidence.count()).toBe(270);
});

test('the account being read stays, and so does one about which a person said something', async () => {
  await db.userRecords.add({
    ...{ id: 'r1', account: 'a3.example', kind: 'exception', day: 1, by: '', reason: 'asked', until: 9 },
  });
  await pruneHistory(db, 'a5.example');
  expect(await db.accounts.get('a3.example')).toBeDefined();
  expect(await db.accounts.get('a5.example')).toBeDefined();
  expect(await db.userRecords.count()).toBe(1);
});

test.each([
  [new DOMException('full', 'QuotaExceededError'), true],
  [new DOMException('Failed to write blobs (IOError)', 'DataError'), true],
  [new DOMException('a key is no key', 'DataError'), false],
  [
    Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    }),
    true,
  ],
  [Object.assign(new Error('aborted'), { name: 'AbortError', inner: null }), false],
  [
    Object.assign(new Error('3 of 3 failed'), {
      ...{ name: 'BulkError', failures: [new DOMException('', 'QuotaExceededError')] },
    }),
    true,
  ],
  ['QuotaExceededError', false],
])('%s means a full disk: %s', (error, full) => {
  expect(isFull(error)).toBe(full);
});
