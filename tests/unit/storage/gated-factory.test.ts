import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { Database } from '#lib/storage/database.ts';

/** What a later version of the extension may leave behind: a table less, one more, rows of another shape. */
async function writeNewer(name: string): Promise<void> {
  const newer = new Dexie(name);
  newer.version(99).stores({ accounts: 'key', icps: 'id', lists: '++id' });
  await newer.table('accounts').add({ key: 'a.example', shape: 'new' });
  newer.close();
}

async function stateOf(name: string): Promise<unknown> {
  const open = await new Dexie(name).open();
  const state = { version: open.verno, tables: open.tables.map((table) => table.name) };
  const rows = await open.table('accounts').toArray();
  open.close();
  return { ...state, rows };
}

test('a newer database is not opened, not changed, and says so', async () => {
  await writeNewer('newer');
  const before = await stateOf('newer');
  const db = new Database('newer');
  await expect(db.open()).rejects.toMatchObject({ name: 'NewerDatabaseError' });
  await expect(
    db.accounts.put({ key: 'b.example', aliases: [], firstSeen: 1, lastSeen: 1 }),
  ).rejects.toThrow();
  await expect(db.accounts.toArray()).rejects.toThrow();
  expect(await stateOf('newer')).toEqual(before);
});

test('Dexie alone would have written into it', async () => {
  await writeNewer('ungated');
  const before = await stateOf('ungated');
  const ungated = new Dexie('ungated');
  ungated.version(2).stores({ accounts: 'key, *aliases', icps: 'id' });
  await ungated.open();
  ungated.close();
  expect(await stateOf('ungated')).not.toEqual(before);
});

test('a database of this version and of an earlier one opens', async () => {
  const old = new Dexie('older');
  old.version(1).stores({ accounts: 'key, *aliases' });
  await old.table('accounts').add({ key: 'a.example', aliases: [], firstSeen: 1, lastSeen: 1 });
  old.close();
  const db = new Database('older');
  expect(await db.accounts.count()).toBe(1);
  expect(await db.icpVersions.count()).toBe(0);
});
