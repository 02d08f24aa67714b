import { Dexie, type Table } from 'dexie';
import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import type { Mapping } from '#lib/lists/table.ts';
import { gatedFactory } from '../gated-factory.ts';

/** Rows of a list in the order of its file, as one text: a text is stored and read back many times faster than its rows. */
export interface RowChunk {
  list: string;
  chunk: number;
  /** JSON of the rows. */
  rows: string;
}

/** Accounts of a list in the order in which it names them first, as one text. */
export interface AccountChunk {
  list: string;
  chunk: number;
  /** JSON of the accounts. */
  accounts: string;
}

/** What the columns of a file were said to be; a file with the same header is read the same way. */
export interface KeptMapping {
  signature: string;
  mapping: Mapping;
  /** Milliseconds since the epoch. */
  usedAt: number;
}

export const LISTS_DATABASE_NAME = 'icp-lens-lists';

/**
 * Lists of attendees, in a database of their own. They hold people: names, addresses, titles. Here nothing of them can get
 * into a backup, a copy or an account, a list that is being written holds nobody up who reads a page, and erased is erased.
 */
export class ListsDatabase extends Dexie {
  readonly lists!: Table<AttendeeListRow, string>;
  readonly rowChunks!: Table<RowChunk, [string, number]>;
  readonly accountChunks!: Table<AccountChunk, [string, number]>;
  readonly mappings!: Table<KeptMapping, string>;

  constructor(name = LISTS_DATABASE_NAME) {
    const { indexedDB, IDBKeyRange } = Dexie.dependencies;
    super(name, indexedDB ? { indexedDB: gatedFactory(indexedDB), IDBKeyRange } : {});
    this.version(1).stores({
      lists: 'id, addedAt',
      rowChunks: '[list+chunk]',
      accountChunks: '[list+chunk]',
      mappings: 'signature, usedAt',
    });
  }
}
