import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '#lib/storage/database.ts';
import { countSaid, SAID_BEFORE_REMINDER, saidSinceBackup } from '#lib/storage/said-since-backup.ts';
import { DAY } from '../evidence-of.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('notes, corrections, joins and lists count; companies of a list do not', async () => {
  expect(await countSaid(db)).toBe(0);
  const said = { account: 'acme.example', by: 'me', day: DAY } as const;
  await db.userRecords.bulkAdd([
    { ...said, kind: 'note', id: 'note-1', text: 'Ask again in May.' },
    { ...said, kind: 'correction', id: 'correction-1', attribute: 'headcount', value: [300, 300] },
    { ...said, kind: 'note', id: 'note-2', text: 'A colleague says.', imported: true },
  ]);
  await db.identityDecisions.add({
    ...{ kind: 'join', id: 'join-1', account: 'acme.example', into: 'holding.example', day: DAY },
  });
  const entry = { list: 'Customers', kind: 'customer', detail: '', day: DAY } as const;
  await db.suppressions.bulkAdd([
    { ...entry, name: 'acme', keys: ['acme.example'] },
    { ...entry, name: 'bolt', keys: ['bolt.example'] },
  ]);
  expect(await countSaid(db)).toBe(4);
});

test('a backup is due after fifty things, once, and again after fifty more', () => {
  expect(SAID_BEFORE_REMINDER).toBe(50);
  expect(saidSinceBackup(49, null)).toBeNull();
  expect(saidSinceBackup(50, null)).toBe(50);
  expect(saidSinceBackup(50, 50)).toBeNull();
  expect(saidSinceBackup(99, 50)).toBeNull();
  expect(saidSinceBackup(100, 50)).toBe(50);
});

test('what was erased since is no reason to be reminded', () => {
  expect(saidSinceBackup(10, 200)).toBeNull();
  expect(saidSinceBackup(0, 200)).toBeNull();
});
