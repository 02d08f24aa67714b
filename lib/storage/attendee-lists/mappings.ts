import type { Mapping } from '#lib/lists/table.ts';
import type { ListsDatabase } from './database.ts';

/** Files that a team receives again and again; the longest unused makes room. */
const MAX_MAPPINGS = 200;

export async function mappingOf(db: ListsDatabase, signature: string): Promise<Mapping | null> {
  return (await db.mappings.get(signature))?.mapping ?? null;
}

export async function keepMapping(
  db: ListsDatabase,
  { signature, mapping, usedAt }: { signature: string; mapping: Mapping; usedAt: number },
): Promise<void> {
  await db.transaction('rw', db.mappings, async () => {
    await db.mappings.put({ signature, mapping, usedAt });
    const surplus = (await db.mappings.count()) - MAX_MAPPINGS;
    if (surplus > 0) await db.mappings.orderBy('usedAt').limit(surplus).delete();
  });
}
