import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { ListKind } from '#lib/dossier/suppression.ts';
import { MAX_LISTED } from '#lib/lists/limits.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { Database } from './database.ts';

/** A list as the studio shows it. */
export interface ListSummary {
  list: string;
  kind: ListKind;
  companies: number;
  /** UTC day. */
  day: number;
}

/** Puts a list in place of the one with the same name, whole or not at all. False when it is too long. */
export async function replaceList(
  db: Database,
  list: string,
  entries: readonly ListEntry[],
): Promise<boolean> {
  if (entries.length > MAX_LISTED) return false;
  await db.transaction('rw', db.suppressions, async () => {
    await db.suppressions.where('list').equals(list).delete();
    await db.suppressions.bulkAdd(
      entries.map((entry) => ({ ...entry, list, name: foldLetters(entry.name) })),
    );
  });
  return true;
}

/** The local lists by their names. */
export async function summarizeLists(db: Database): Promise<ListSummary[]> {
  return db.transaction('r', db.suppressions, async () => {
    const lists = (await db.suppressions.orderBy('list').uniqueKeys()) as string[];
    const summaries = lists.map(async (list) => {
      const rows = () => db.suppressions.where('list').equals(list);
      const [first, companies] = await Promise.all([rows().first(), rows().count()]);
      return first ? [{ list, kind: first.kind, day: first.day, companies }] : [];
    });
    return (await Promise.all(summaries)).flat();
  });
}

/** What stands on a list: enough to bring it back with `replaceList`. */
export async function entriesOf(db: Database, list: string): Promise<ListEntry[]> {
  const rows = await db.suppressions.where('list').equals(list).toArray();
  return rows.map(({ id: _, ...entry }) => entry);
}
