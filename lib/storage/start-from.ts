import { parseIcp } from '#lib/icp/parse-icp.ts';
import type { Database } from './database.ts';

/**
 * Puts another of the shipped ICPs in the sample's place. It stays a sample: the card says so, and the team's own takes
 * its place. False where somebody has brought an ICP already, or the document is none.
 */
export async function startFrom(db: Database, document: unknown): Promise<boolean> {
  const parsed = parseIcp(document);
  if (!parsed.ok) return false;
  const { id, name, version } = parsed.icp;
  return db.transaction('rw', [db.icps, db.verdicts], async () => {
    const rows = await db.icps.toArray();
    if (rows.some(({ sample }) => !sample)) return false;
    await db.icps.clear();
    await db.verdicts.where('icpId').notEqual(id).delete();
    await db.icps.put({ id, name, version, document, active: true, sample: true, syncedAt: null });
    return true;
  });
}
