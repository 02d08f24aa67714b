import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Database } from '#lib/storage/database.ts';
import { keepRecord } from '#lib/storage/user-records.ts';
import starter from '../../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', fakeBrowser);
});
const { openStorage } = await import('#lib/background/keep-storage/open-storage.ts');
const { keepWordsCopy } = await import('#lib/platform/words-copy.ts');

test('a repair that ends in the middle is done whole by the next start', async () => {
  const db = new Database(`open-${crypto.randomUUID()}`);
  expect((await openStorage(db, starter as never)).usable).toBe(true);
  await keepRecord(db, 'acme.example', {
    kind: 'note',
    id: 'one',
    day: 20_777,
    by: 'me',
    text: 'Call in May',
  });
  await keepWordsCopy(db);
  await Promise.all(db.tables.map((table) => table.clear()));

  const killed = () => {
    throw new Error('killed');
  };
  db.userRecords.hook('creating', killed);
  expect((await openStorage(db, starter as never)).usable).toBe(false);
  db.userRecords.hook('creating').unsubscribe(killed);

  const { usable, notices } = await openStorage(db, starter as never);
  expect([usable, await db.icps.count(), await db.userRecords.count()]).toEqual([true, 1, 1]);
  expect(notices).toMatchObject([{ kind: 'recovered', words: { records: 1 } }]);
  await db.delete();
});
