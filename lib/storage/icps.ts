import type { Icp } from '#lib/icp/format.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import type { Database, IcpRow } from './database.ts';

/** An ICP with what storage knows about it. */
export interface StoredIcp {
  icp: Icp;
  sample: boolean;
  syncedAt: number | null;
}

/** The ICP that is there before the team brings its own: the document, and what the list of ICPs shows of it. */
export type Starter = Pick<IcpRow, 'id' | 'name' | 'version'>;

/** Puts the starter ICP in place when there is none at all: never over an ICP that somebody brought. */
export async function ensureStarterIcp(db: Database, starter: Starter): Promise<void> {
  await db.transaction('rw', db.icps, async () => {
    if ((await db.icps.count()) > 0) return;
    const { id, name, version } = starter;
    await db.icps.put({ id, name, version, document: starter, active: true, sample: true, syncedAt: null });
  });
}

/** The ICPs that verdicts are computed against. One that no longer parses is left out, not thrown. */
export async function activeIcps(db: Database): Promise<StoredIcp[]> {
  const rows = await db.icps.toArray();
  return rows.flatMap((row) => (row.active ? parseRow(row) : []));
}

/** The starter itself, for a browser that lets the extension store nothing (Firefox in permanent private browsing). */
export function starterIcp(starter: Starter): StoredIcp[] {
  return parseRow({ ...starter, document: starter, active: true, sample: true, syncedAt: null });
}

function parseRow({ document, sample, syncedAt }: IcpRow): StoredIcp[] {
  const icp = parseOnce(document);
  return icp ? [{ icp, sample, syncedAt }] : [];
}

/** More than the ICPs that a team has in use. */
const MAX_PARSED = 16;
const PARSED = new Map<string, Icp | null>();

/** Every verdict asks for the ICPs: the same document is parsed once, and compiled once by those who know it again. */
function parseOnce(document: unknown): Icp | null {
  const text = JSON.stringify(document);
  const known = PARSED.get(text);
  if (known !== undefined) return known;
  const parsed = parseIcp(document);
  const icp = parsed.ok ? parsed.icp : null;
  if (PARSED.size >= MAX_PARSED) PARSED.clear();
  PARSED.set(text, icp);
  return icp;
}
