import { eraseSettings, probeSettings } from '#lib/platform/settings.ts';
import { DATABASE_NAME, type Database } from '#lib/storage/database.ts';
import { eraseLists } from './erase-lists.ts';
import { within } from './within.ts';

const ANSWER_MS = 3_000;

/** The browser's own words when the database does not open; null when it does. */
export async function checkDatabase(db: Database): Promise<string | null> {
  return failureOf(async () => {
    await db.open();
    await db.icps.count();
  });
}

/** The browser's own words when the settings cannot be written and read back; null when they can. */
export async function checkSettings(): Promise<string | null> {
  return failureOf(probeSettings);
}

async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await within(ANSWER_MS, work());
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** Removes both stores, each as far as it can be removed. Resolves when nothing more can be done. */
export async function eraseStores(db: Database): Promise<void> {
  db.close();
  const deleted = new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
  await Promise.allSettled([
    within(ANSWER_MS, deleted),
    within(ANSWER_MS, eraseSettings()),
    within(ANSWER_MS, eraseLists()),
  ]);
}
