import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '#lib/storage/database.ts';
import { measureTables } from '#lib/storage/measure-tables.ts';

test('a table is counted in full and measured by a part of its rows', async () => {
  const db = new Database('measure');
  const row = { aliases: [], firstSeen: 10_000, lastSeen: 10_000 };
  await db.accounts.bulkAdd(
    Array.from({ length: 700 }, (_, i) => ({ ...row, key: `a${i + 1_000}.example` })),
  );
  await db.accounts.add({ ...row, key: 'é.example' });
  const sizes = await measureTables(db);
  const size = sizes.find(({ table }) => table === 'accounts');
  const one = JSON.stringify({ ...row, key: 'a1000.example' }).length;
  expect(size).toEqual({ table: 'accounts', rows: 701, bytes: one * 701, exact: false });
  expect(sizes.find(({ table }) => table === 'pages')).toEqual({
    ...{ table: 'pages', rows: 0, bytes: 0, exact: true },
  });
});
