import { ListsDatabase } from '#lib/storage/attendee-lists/database.ts';
import { Database } from '#lib/storage/database.ts';

/** What this browser knows of accounts: read, never written here. */
export const known = new Database();
/** The lists: nobody else writes them. */
export const lists = new ListsDatabase();
