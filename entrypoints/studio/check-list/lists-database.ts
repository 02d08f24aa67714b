import { ListsDatabase } from '#lib/storage/attendee-lists/database.ts';

/** The studio's connection to the lists: it reads; the worker writes. */
export const listsDb = new ListsDatabase();
