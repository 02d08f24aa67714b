import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import type { KeptAccount } from '#lib/lists/kept/kept-list.ts';
import { packAccounts, unpackAccounts } from '#lib/lists/kept/pack-accounts.ts';
import type { ListsDatabase } from './database.ts';

/**
 * Rows of a chunk: what is lost when the worker is killed, and what is read to show one row. At 500 a list of 100,000 is
 * 200 texts, each written in a few milliseconds.
 */
export const ROWS_A_CHUNK = 500;

/** Stores texts of rows from chunk `first` on, with how far the list is then. */
export async function keepRowTexts(
  db: ListsDatabase,
  list: string,
  { first, texts, reached }: { first: number; texts: readonly string[]; reached: Partial<AttendeeListRow> },
): Promise<void> {
  await db.transaction('rw', db.rowChunks, db.lists, async () => {
    await db.rowChunks.bulkPut(texts.map((rows, index) => ({ list, chunk: first + index, rows })));
    await db.lists.update(list, reached);
  });
}

/** Stores all accounts of a list in place of those that were there; `rest` lets others in between two chunks. */
export async function replaceAccounts(
  db: ListsDatabase,
  list: string,
  { accounts, rest }: { accounts: readonly KeptAccount[]; rest(): Promise<void> },
): Promise<void> {
  const chunks: { list: string; chunk: number; accounts: string }[] = [];
  for (let from = 0; from < accounts.length; from += ROWS_A_CHUNK) {
    const text = packAccounts(accounts.slice(from, from + ROWS_A_CHUNK));
    chunks.push({ list, chunk: from / ROWS_A_CHUNK, accounts: text });
    await rest();
  }
  await db.transaction('rw', db.accountChunks, async () => {
    await db.accountChunks
      .where('[list+chunk]')
      .between(...ofList(list))
      .delete();
    await db.accountChunks.bulkPut(chunks);
  });
}

/** Every chunk's text, in the order of the file. */
export async function rowTexts(db: ListsDatabase, list: string): Promise<string[]> {
  return (
    await db.rowChunks
      .where('[list+chunk]')
      .between(...ofList(list))
      .toArray()
  ).map(({ rows }) => rows);
}

export async function accountsOf(db: ListsDatabase, list: string): Promise<KeptAccount[]> {
  const chunks = await db.accountChunks
    .where('[list+chunk]')
    .between(...ofList(list))
    .toArray();
  return chunks.flatMap(({ accounts }) => unpackAccounts(accounts));
}

/** Forgets what came of a list's rows; the list and its file stay. */
export async function forgetResults(db: ListsDatabase, list: string): Promise<void> {
  await db.transaction('rw', db.rowChunks, db.accountChunks, async () => {
    await db.rowChunks
      .where('[list+chunk]')
      .between(...ofList(list))
      .delete();
    await db.accountChunks
      .where('[list+chunk]')
      .between(...ofList(list))
      .delete();
  });
}

/** Removes a list with every person on it. Its file is the caller's to remove. */
export async function eraseAttendeeList(db: ListsDatabase, list: string): Promise<void> {
  await db.transaction('rw', db.rowChunks, db.accountChunks, db.lists, async () => {
    await forgetResults(db, list);
    await db.lists.delete(list);
  });
}

/** Removes every list, and what the columns of files were said to be. */
export async function eraseAttendeeLists(db: ListsDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

function ofList(list: string): [[string, number], [string, number]] {
  return [
    [list, 0],
    [list, Number.MAX_SAFE_INTEGER],
  ];
}
