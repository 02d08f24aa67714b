import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Database } from '#lib/storage/database.ts';
import { eraseEverything } from '#lib/storage/snapshot.ts';
import { loadStored, type Stored } from '../../../entrypoints/studio/load-stored.ts';

let db: Database;
beforeEach(() => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1, quota: 2 }) } });
  db = new Database();
});
afterEach(async () => {
  await db.delete();
  vi.unstubAllGlobals();
});

test('what is counted follows the database: after everything is erased nothing is left to count', async () => {
  await db.requests.add({
    time: 1,
    url: 'https://a.example/',
    purpose: 'icp',
    method: 'GET',
    status: 200,
    bytes: 10,
  });
  const seen: Stored[] = [];
  const subscription = liveQuery(() => loadStored(db)).subscribe((stored) => void seen.push(stored));
  const rows = () => seen.at(-1)?.tables?.reduce((sum, table) => sum + table.rows, 0);
  await vi.waitFor(() => expect(rows()).toBe(1));
  await eraseEverything(db);
  await vi.waitFor(() => expect(rows()).toBe(0));
  subscription.unsubscribe();
});
