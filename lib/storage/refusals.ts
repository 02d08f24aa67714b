import type { Database, RefusalRow } from './database.ts';

/** Older ones go: nobody reads further back, and a hostile source must not fill the disk. */
export const MAX_REFUSALS = 100;

/**
 * Keeps why an ICP was not taken over. The same refusal again (a source is asked every hour) only moves its time. The
 * refused document is kept of the source's last one alone; a version that waits for its day stays while nothing arrives.
 */
export async function keepRefusal(db: Database, refusal: Omit<RefusalRow, 'id' | 'times'>): Promise<void> {
  await db.transaction('rw', db.refusals, async () => {
    const earlier = await db.refusals.where('source').equals(refusal.source).sortBy('id');
    const last = earlier.at(-1);
    if (last?.id !== undefined && isSame(last, refusal)) {
      await db.refusals.update(last.id, { ...refusal, times: last.times + 1 });
      return;
    }
    const isNothing = refusal.sha256 === null;
    for (const { id, code, candidate } of earlier) {
      const stays = candidate === null || (isNothing && code === 'not-yet');
      if (id !== undefined && !stays) await db.refusals.update(id, { candidate: null });
    }
    await db.refusals.add({ ...refusal, times: 1 });
    const surplus = (await db.refusals.count()) - MAX_REFUSALS;
    if (surplus > 0) await db.refusals.orderBy(':id').limit(surplus).delete();
  });
}

/** The document of a source's last refusal is no longer to be offered: it was used, or something newer came. */
export async function dropCandidates(db: Database, source: string): Promise<void> {
  await db.refusals.where('source').equals(source).modify({ candidate: null });
}

function isSame(a: Pick<RefusalRow, 'code' | 'params' | 'sha256'>, b: typeof a): boolean {
  return a.code === b.code && a.sha256 === b.sha256 && a.params.join('\n') === b.params.join('\n');
}
