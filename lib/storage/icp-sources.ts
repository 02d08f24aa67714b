import type { Database, IcpSourceRow } from './database.ts';

/** A source that has not been asked yet. */
export function newSource(
  facts: Pick<IcpSourceRow, 'id' | 'kind' | 'url' | 'publicKey'> & Partial<IcpSourceRow>,
): IcpSourceRow {
  return {
    ...{ icpId: null, suggestedSites: [], etag: null, lastTry: null, lastSuccess: null, lastError: null },
    ...{ nextTry: null, failures: 0 },
    ...facts,
  };
}

/** Changes what is noted of a source; one that was removed meanwhile stays removed. */
export async function noteOnSource(db: Database, id: string, change: Partial<IcpSourceRow>): Promise<void> {
  await db.icpSources.update(id, change);
}

/** Forgets a source and why it was refused. The ICP that it brought stays, as the user's own. */
export async function removeSource(db: Database, id: string): Promise<void> {
  await db.transaction('rw', [db.icpSources, db.refusals], async () => {
    await db.icpSources.delete(id);
    await db.refusals.where('source').equals(id).delete();
  });
}
