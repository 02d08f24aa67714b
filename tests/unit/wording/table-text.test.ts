import { expect, test } from 'vitest';
import { Database } from '#lib/storage/database.ts';
import { tableText } from '#lib/wording/table-text.ts';

test('every table of the database has words for what it holds', () => {
  const unnamed = new Database().tables.map(({ name }) => name).filter((name) => tableText(name) === name);
  expect(unnamed).toEqual([]);
});
