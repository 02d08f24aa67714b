import { foldLetters } from '#lib/parse/fold-text.ts';
import type { ListEntry } from '#lib/qualify/match-suppression.ts';
import { matchSuppression } from '#lib/qualify/match-suppression.ts';
import type { Suppression } from '#lib/qualify/suppression.ts';
import type { Database } from './database.ts';

/** More companies than any team keeps on one list; a longer file is another thing. */
export const MAX_LIST = 100_000;

/** Puts a list in place of the one with the same name, whole or not at all. False when it is too long. */
export async function replaceList(
  db: Database,
  list: string,
  entries: readonly ListEntry[],
): Promise<boolean> {
  if (entries.length > MAX_LIST) return false;
  await db.transaction('rw', db.suppressions, async () => {
    await db.suppressions.where('list').equals(list).delete();
    await db.suppressions.bulkAdd(
      entries.map((entry) => ({ ...entry, list, name: foldLetters(entry.name) })),
    );
  });
  return true;
}

/** What the local lists say of an account, by its domain and LinkedIn aliases, then by its name. */
export async function suppressionOf(
  db: Database,
  keys: readonly string[],
  name: string,
): Promise<Suppression | null> {
  const folded = foldLetters(name);
  const [byKey, byName] = await Promise.all([
    db.suppressions.where('keys').anyOf(keys).toArray(),
    folded === '' ? [] : db.suppressions.where('name').equals(folded).toArray(),
  ]);
  const entries = [...byKey, ...byName].map(({ id: _, ...entry }) => entry);
  return matchSuppression(entries, { keys, name: folded });
}
