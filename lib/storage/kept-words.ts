import * as z from 'zod/mini';
import { parseIdentityDecision } from '#lib/account/identity-decision-schema.ts';
import { LIST_KINDS } from '#lib/dossier/suppression.ts';
import type { WordsBack } from '#lib/wording/storage-notice-text.ts';
import { ROW_PARSERS } from './backup/rows.ts';
import type { Database, IdentityDecisionRow, SuppressionRow, UserRecordRow } from './database.ts';
import { entriesOf, summarizeLists } from './suppression-lists.ts';

/** Chrome gives `storage.local` 10 MB, of which the ICPs may take 4: some 10,000 notes and corrections. Characters. */
export const MAX_WORDS_CHARACTERS = 2_000_000;
/** Some 20,000 companies; a longer list is kept by whoever made it. Characters. */
export const MAX_LISTS_CHARACTERS = 3_000_000;
/** An entry with nothing but its list and a short domain, as text. */
const SHORTEST_ENTRY = 80;

/** What people said of accounts, outside of the database: records and joins, the newest first. */
const keptWords = z.object({
  v: z.literal(1),
  records: z.array(z.unknown()),
  decisions: z.array(z.unknown()),
  /** How many older ones did not fit. */
  left: z.number(),
});
export type KeptWords = z.infer<typeof keptWords>;

/** The lists of companies, whole ones only: part of a list would say of the others that they stand on none. */
const keptLists = z.object({
  v: z.literal(1),
  rows: z.array(z.unknown()),
  /** Lists that did not fit, by name. */
  left: z.array(z.string()),
});
export type KeptLists = z.infer<typeof keptLists>;

export const parseKeptWords = (stored: unknown): KeptWords | null => keptWords.safeParse(stored).data ?? null;
export const parseKeptLists = (stored: unknown): KeptLists | null => keptLists.safeParse(stored).data ?? null;

/** The copy of what people said: joins whole, then records from the newest on as far as they fit. */
export async function wordsOf(db: Database, most = MAX_WORDS_CHARACTERS): Promise<KeptWords> {
  return db.transaction('r', [db.userRecords, db.identityDecisions], async () => {
    const decisions = await db.identityDecisions.toArray();
    const all = await db.userRecords.orderBy('order').reverse().toArray();
    let room = most - JSON.stringify(decisions).length;
    const fits = all.findIndex((record) => {
      room -= JSON.stringify(record).length;
      return room < 0;
    });
    const records = fits < 0 ? all : all.slice(0, fits);
    return { v: 1, records, decisions, left: all.length - records.length };
  });
}

/** The copy of the lists, those first that forbid a contact. */
export async function listsOf(db: Database, most = MAX_LISTS_CHARACTERS): Promise<KeptLists> {
  return db.transaction('r', db.suppressions, async () => {
    const summaries = await summarizeLists(db);
    const strongestFirst = summaries.toSorted(
      (a, b) => LIST_KINDS.indexOf(a.kind) - LIST_KINDS.indexOf(b.kind) || b.day - a.day,
    );
    const copy: KeptLists = { v: 1, rows: [], left: [] };
    let room = most;
    for (const { list, companies } of strongestFirst) {
      // A list that is plainly too long is not read to learn it.
      const entries = companies * SHORTEST_ENTRY > room ? null : await entriesOf(db, list);
      const length = entries === null ? Number.POSITIVE_INFINITY : JSON.stringify(entries).length;
      if (entries === null || length > room) copy.left.push(list);
      else {
        room -= length;
        copy.rows.push(...entries);
      }
    }
    return copy;
  });
}

/**
 * Puts the user's words back into a database that was lost, in one transaction. What is there already stays as it is.
 * A row that is none is left out.
 */
export async function restoreWords(
  db: Database,
  words: KeptWords | null,
  lists: KeptLists | null,
): Promise<WordsBack> {
  const records = (words?.records ?? []).flatMap(recordOf).toReversed();
  const decisions = (words?.decisions ?? []).flatMap((row) => parseIdentityDecision(row) ?? []);
  const rows = (lists?.rows ?? []).flatMap((row) => ROW_PARSERS.suppressions(row) ?? []);
  const tables = [db.userRecords, db.identityDecisions, db.suppressions];
  return db.transaction('rw', tables, async () => {
    const known = new Set((await db.userRecords.toArray()).map(({ id }) => id));
    const decided = new Set((await db.identityDecisions.toArray()).map(({ id }) => id));
    const here = new Set(await db.suppressions.orderBy('list').uniqueKeys());
    const news = records.filter(({ id }) => !known.has(id));
    const back = rows.filter(({ list }) => !here.has(list));
    await db.userRecords.bulkAdd(news);
    await db.identityDecisions.bulkAdd(
      decisions.filter(({ id }) => !decided.has(id)) as IdentityDecisionRow[],
    );
    await db.suppressions.bulkAdd(back as SuppressionRow[]);
    return {
      records: news.length,
      lists: [...new Set(back.map(({ list }) => list))],
      // Where some are still there, the older ones are too: the copy begins with the newest.
      recordsLeft: known.size > 0 ? 0 : (words?.left ?? 0),
      listsLeft: (lists?.left ?? []).filter((list) => !here.has(list)),
    };
  });
}

/** Numbered anew: the order in which it was said is the order in which it comes back. */
function recordOf(row: unknown): UserRecordRow[] {
  const record = ROW_PARSERS.userRecords(row);
  return record ? [record] : [];
}
