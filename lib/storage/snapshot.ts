import type { Database } from './database.ts';

/** Every row of the database, to go back to. */
export type Snapshot = ReadonlyMap<string, readonly unknown[]>;

/** Takes the database as it is. It stays in memory: what is gone with the page is the chance to go back, not the data. */
export async function takeSnapshot(db: Database): Promise<Snapshot> {
  return db.transaction('r', db.tables, async () => {
    const entries = await Promise.all(
      db.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
    );
    return new Map(entries);
  });
}

/** Makes the database what it was, in one transaction. */
export async function restoreSnapshot(db: Database, snapshot: Snapshot): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      await table.clear();
      await table.bulkPut([...(snapshot.get(table.name) ?? [])]);
    }
  });
}

/** Removes every row: nothing is left but the empty database. */
export async function eraseEverything(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
