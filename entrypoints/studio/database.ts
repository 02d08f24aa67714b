import { Database } from '#lib/storage/database.ts';

/** The one connection of the studio's tab. */
export const db = new Database();
