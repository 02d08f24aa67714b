import type { Database } from './database.ts';

/**
 * What tells that this browser knows other things than before, as one text: whatever is read, said, decided or brought
 * leaves a new row behind. Cheap enough for a live query.
 */
export async function knownTraces(db: Database): Promise<string> {
  return db.transaction(
    'r',
    [db.evidence, db.userRecords, db.identityDecisions, db.suppressions, db.icps],
    async () => {
      const traces = await Promise.all([
        db.evidence.toCollection().last(),
        db.evidence.count(),
        db.userRecords.toCollection().last(),
        db.userRecords.count(),
        db.identityDecisions.toCollection().last(),
        db.suppressions.toCollection().last(),
        db.suppressions.count(),
        db.icps.toArray(),
      ]);
      return traces.map(traceOf).join(' ');
    },
  );
}

function traceOf(trace: unknown): string {
  if (Array.isArray(trace)) {
    return trace.map(({ id, version, active }) => (active ? `${id}@${version}` : '')).join(',');
  }
  if (typeof trace !== 'object' || trace === null) return String(trace);
  const { id, order } = trace as { id?: unknown; order?: unknown };
  return String(order ?? id);
}
