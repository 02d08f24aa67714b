import type { Database } from '#lib/storage/database.ts';
import {
  type KeptLists,
  type KeptWords,
  listsOf,
  parseKeptLists,
  parseKeptWords,
  wordsOf,
} from '#lib/storage/kept-words.ts';
import { keptLists, keptWords } from './settings.ts';

/** The copies; null when there is none yet. */
export async function readWordsCopy(): Promise<{ words: KeptWords | null; lists: KeptLists | null }> {
  const [words, lists] = await Promise.all([keptWords.get(), keptLists.get()]);
  return { words: parseKeptWords(words), lists: parseKeptLists(lists) };
}

/** Copies what people said out of the database, after every change of it: one copy at a time, so that the newest lands last. */
export async function keepWordsCopy(db: Database): Promise<boolean> {
  return navigator.locks.request(keptWords.key, async () => keptWords.set(await wordsOf(db)));
}

/** The same for the lists. */
export async function keepListsCopy(db: Database): Promise<boolean> {
  return navigator.locks.request(keptLists.key, async () => keptLists.set(await listsOf(db)));
}

/** The first copies, for words that were said before there were any. */
export async function ensureWordsCopies(db: Database): Promise<void> {
  const { words, lists } = await readWordsCopy();
  if (!words) await keepWordsCopy(db);
  if (!lists) await keepListsCopy(db);
}
