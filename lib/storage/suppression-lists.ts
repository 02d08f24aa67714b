import type { AccountKey } from '#lib/account/account-key.ts';
import { followJoins } from '#lib/account/place-rows.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { ListKind } from '#lib/dossier/suppression.ts';
import { MAX_LISTED } from '#lib/lists/limits.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { Database } from './database.ts';
import { allDecisions } from './read-decisions.ts';

/** A list as the studio shows it. */
export interface ListSummary {
  list: string;
  kind: ListKind;
  companies: number;
  /** UTC day. */
  day: number;
}

/** Companies that are stored in one go: between two of them whoever waits is told, and heard. */
const SLICE = 2_000;

/** The user wants the list no more: nothing was changed. */
export class ListStopped extends Error {}

/**
 * Puts a list in place of the one with the same name, whole or not at all. False when it is too long. `goOn` hears how many
 * are stored, and says whether to go on: otherwise ListStopped is thrown.
 */
export async function replaceList(
  db: Database,
  list: string,
  entries: readonly ListEntry[],
  goOn: (stored: number) => boolean = () => true,
): Promise<boolean> {
  if (entries.length > MAX_LISTED) return false;
  await db.transaction('rw', db.suppressions, async () => {
    await db.suppressions.where('list').equals(list).delete();
    for (let at = 0; at < entries.length; at += SLICE) {
      if (!goOn(at)) throw new ListStopped();
      const rows = entries.slice(at, at + SLICE);
      await db.suppressions.bulkAdd(rows.map((entry) => ({ ...entry, list, name: foldLetters(entry.name) })));
    }
  });
  return true;
}

/** The accounts of which a list says something that a verdict rests on. */
export async function accountsKnownFrom(db: Database, list: string): Promise<AccountKey[]> {
  return db.transaction('r', [db.accounts, db.suppressions, db.identityDecisions], async () => {
    const decisions = await allDecisions(db);
    const accounts = await db.accounts.toArray();
    const owners = new Map(
      accounts.flatMap(({ key, aliases }) => [key, ...aliases].map((one) => [one, key] as const)),
    );
    const found = await db.suppressions
      .where('keys')
      .anyOf([...owners.keys()])
      .filter((entry) => entry.list === list && entry.facts !== undefined)
      .toArray();
    const keys = found.flatMap((entry) => entry.keys).flatMap((key) => owners.get(key) ?? []);
    return [...new Set(keys.map((key) => followJoins(key, decisions)))];
  });
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
