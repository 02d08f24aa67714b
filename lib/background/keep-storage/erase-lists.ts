import { removeListFiles } from '#lib/platform/list-files.ts';
import { eraseAttendeeLists } from '#lib/storage/attendee-lists/chunks.ts';
import { ListsDatabase } from '#lib/storage/attendee-lists/database.ts';

/** Removes every list of attendees: their files, their rows and everybody on them. */
export async function eraseLists(): Promise<void> {
  await removeListFiles();
  const db = new ListsDatabase();
  try {
    await eraseAttendeeLists(db);
  } finally {
    db.close();
  }
}
