import type { PrivacyProps } from '#components/studio/privacy/privacy-props.ts';
import type { Database } from '#lib/storage/database.ts';
import { measureTables } from '#lib/storage/measure-tables.ts';
import { loggedRequests } from '#lib/storage/request-log.ts';

import { listsDb } from './check-list/lists-database.ts';

export type Stored = Pick<PrivacyProps, 'tables' | 'disk' | 'requests' | 'accounts'>;

/** A chunk is hundreds of rows of a list: all of them would be a long list's whole text, read where the page is drawn. */
const FEW_CHUNKS = 4;

/**
 * What the privacy page shows of the database. As a live query it must ask the database before it waits for anything
 * else: what is asked afterwards is not watched, and the counts would stay as they were.
 */
export async function loadStored(db: Database): Promise<Stored> {
  const [tables, lists, logged, accounts] = await Promise.all([
    measureTables(db),
    // Where only they cannot be read, the rest is shown.
    measureTables(listsDb, FEW_CHUNKS).catch(() => []),
    loggedRequests(db),
    db.accounts.toCollection().primaryKeys(),
  ]);
  const requests = logged.flatMap(({ id, ...row }) => (id === undefined ? [] : [{ ...row, id }]));
  return { tables: [...tables, ...lists], requests, accounts, disk: await estimateDisk() };
}

async function estimateDisk(): Promise<PrivacyProps['disk']> {
  const estimate = await navigator.storage.estimate().catch(() => null);
  if (estimate?.usage === undefined || estimate.quota === undefined) return null;
  return { used: estimate.usage, quota: estimate.quota };
}
