import { batchesOf } from './backup/table-batches.ts';
import { pauser, type Watch } from './backup/watch.ts';
import type { Database } from './database.ts';

/** Every row of the database, to go back to: batches of rows as JSON, kept by the browser and not in the page's memory. */
export type Snapshot = ReadonlyMap<string, readonly Blob[]>;

/** Takes the database as it is. What is gone with the page is the chance to go back, not the data. */
export async function takeSnapshot(db: Database, watch: Watch): Promise<Snapshot> {
  const pause = pauser(watch);
  const snapshot = new Map<string, Blob[]>();
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const table of db.tables) {
    const batches: Blob[] = [];
    for await (const rows of batchesOf<unknown, unknown>(table)) {
      batches.push(new Blob([JSON.stringify(rows)]));
      done += rows.length;
      watch.onProgress(done / total);
      await pause();
    }
    snapshot.set(table.name, batches);
  }
  return snapshot;
}

/** Makes the database what it was, in one transaction. */
export async function restoreSnapshot(db: Database, snapshot: Snapshot): Promise<void> {
  // Before the transaction: one that waits for a file is over.
  const texts = new Map<string, string[]>();
  for (const [name, batches] of snapshot)
    texts.set(name, await Promise.all(batches.map((one) => one.text())));
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      await table.clear();
      for (const text of texts.get(table.name) ?? []) await table.bulkPut(JSON.parse(text));
    }
  });
}

/** Removes every row: nothing is left but the empty database. */
export async function eraseEverything(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
