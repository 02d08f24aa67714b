import * as z from 'zod/mini';
import type { Icp } from '#lib/icp/format.ts';
import { MAX_ICP_BYTES } from '#lib/icp/limits.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import type { Database, IcpOrigin, IcpRow } from './database.ts';
import { newSource } from './icp-sources.ts';
import type { NewVersion } from './icp-versions.ts';
import type { StoredIcp } from './icps.ts';

/** Chrome gives `storage.local` 10 MB, and other settings live there too. Larger ICPs are fetched again instead. */
export const MAX_COPY_CHARACTERS = 4 * MAX_ICP_BYTES;

const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['source', 'managed']), sourceId: z.string(), signed: z.boolean() }),
  z.object({ kind: z.enum(['file', 'paste', 'edit', 'backup']), signed: z.boolean() }),
]);

const copiedIcp = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number(),
  active: z.boolean(),
  sample: z.boolean(),
  syncedAt: z.nullable(z.number()),
  /** The document's text; null when the copy would not have fitted. */
  text: z.nullable(z.string()),
  /** What the list of versions knows of it; null for the sample. */
  received: z.nullable(z.object({ sha256: z.string(), receivedAt: z.number(), origin })),
});

const copiedSource = z.object({
  id: z.string(),
  kind: z.enum(['url', 'managed']),
  url: z.nullable(z.string()),
  publicKey: z.nullable(z.string()),
  icpId: z.nullable(z.string()),
  suggestedSites: z.array(z.string()),
});

const lastGood = z.object({ v: z.literal(1), icps: z.array(copiedIcp), sources: z.array(copiedSource) });

/**
 * The ICPs in use and where they come from, kept outside the database: a browser that loses the database loses it
 * without a word, and this is what tells, and what the ICPs are restored from.
 */
export type LastGood = z.infer<typeof lastGood>;
type CopiedIcp = LastGood['icps'][number];

/** A copy as it was stored; null when there is none, or none that can be read. */
export function parseLastGood(stored: unknown): LastGood | null {
  const parsed = lastGood.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** The copy of what the database holds now. */
export async function copyOf(db: Database): Promise<LastGood> {
  return db.transaction('r', [db.icps, db.icpVersions, db.icpSources], async () => {
    const rows = await db.icps.toArray();
    const icps = await Promise.all(rows.map((row) => copyIcp(db, row)));
    const sources = await db.icpSources.toArray();
    return { v: 1, icps: withinLimit(icps), sources: sources.map((source) => copiedSource.parse(source)) };
  });
}

async function copyIcp(db: Database, row: IcpRow): Promise<CopiedIcp> {
  const { id, name, version, active, sample, syncedAt, document } = row;
  const received = await db.icpVersions.get([id, version]);
  return {
    ...{ id, name, version, active, sample, syncedAt },
    text: received?.text ?? JSON.stringify(document),
    received: received
      ? { sha256: received.sha256, receivedAt: received.receivedAt, origin: received.origin }
      : null,
  };
}

function withinLimit(icps: CopiedIcp[]): CopiedIcp[] {
  let left = MAX_COPY_CHARACTERS;
  // The ones in use first: one that is switched off can be fetched again without a hurry.
  return icps
    .toSorted((a, b) => Number(b.active) - Number(a.active))
    .map((icp) => {
      const fits = icp.text !== null && icp.text.length <= left;
      if (fits) left -= icp.text?.length ?? 0;
      return fits ? icp : { ...icp, text: null };
    });
}

/** ICPs of the copy that the database no longer has whole. A database that is ahead of the copy has lost nothing. */
export async function findLost(db: Database, copy: LastGood): Promise<CopiedIcp[]> {
  const rows = await db.icps.bulkGet(copy.icps.map(({ id }) => id));
  return copy.icps.filter((good, index) => {
    const row = rows[index];
    return row === undefined || row.version < good.version || !parseIcp(row.document).ok;
  });
}

/**
 * Puts lost ICPs back, and the sources that were lost with them, in one transaction. A source is asked again at the next
 * opportunity. Returns what is back in use; an ICP whose text did not fit comes back with its source.
 */
export async function restoreLost(
  db: Database,
  copy: LastGood,
  lost: readonly CopiedIcp[],
): Promise<CopiedIcp[]> {
  const restored = lost.flatMap((good) => {
    const icp = icpOf(good);
    return icp ? [{ good, icp }] : [];
  });
  await db.transaction('rw', [db.icps, db.icpVersions, db.icpSources], async () => {
    for (const { good, icp } of restored) await putBack(db, good, icp);
    const known = new Set(await db.icpSources.toCollection().primaryKeys());
    await db.icpSources.bulkAdd(
      copy.sources.filter(({ id }) => !known.has(id)).map((source) => newSource(source)),
    );
  });
  return restored.map(({ good }) => good);
}

async function putBack(db: Database, good: CopiedIcp, icp: Icp): Promise<void> {
  const { id, name, version, active, sample, syncedAt, text, received } = good;
  await db.icps.put({ id, name, version, document: icp, active, sample, syncedAt });
  if (!received || text === null) return;
  await db.icpVersions.put({
    ...{ icpId: id, version, text, author: icp.owner, note: icp.changes ?? null },
    ...{ sha256: received.sha256, receivedAt: received.receivedAt, origin: received.origin as IcpOrigin },
  });
}

/** The active ICPs of the copy: what is judged by while the database cannot be used. */
export function icpsOf(copy: LastGood): StoredIcp[] {
  return copy.icps.flatMap((good) => {
    const icp = good.active ? icpOf(good) : null;
    return icp ? [{ icp, sample: good.sample, syncedAt: good.syncedAt }] : [];
  });
}

function icpOf({ text }: CopiedIcp): Icp | null {
  const parsed = text === null ? null : readIcpText(text);
  return parsed?.ok ? parsed.icp : null;
}

/**
 * The copy with an ICP that was checked, in use from now on: where the browser keeps no database, the copy is the store.
 * The sample makes room, as it does in the database.
 */
export function withIcp(
  copy: LastGood | null,
  {
    icp,
    text,
    sha256,
    origin,
    receivedAt,
  }: Pick<NewVersion, 'icp' | 'text' | 'sha256' | 'origin' | 'receivedAt'>,
): LastGood {
  const { id, name, version } = icp;
  const others = (copy?.icps ?? []).filter((one) => one.id !== id && !one.sample);
  const received = { sha256, receivedAt, origin };
  const added = { ...{ id, name, version, text, received }, active: true, sample: false, syncedAt: null };
  return { v: 1, icps: withinLimit([added, ...others]), sources: copy?.sources ?? [] };
}

/** What the list of ICPs shows of the copy. */
export function rowsOf(copy: LastGood): IcpRow[] {
  return copy.icps.flatMap((good) => {
    const { id, name, version, active, sample, syncedAt } = good;
    const document = icpOf(good);
    return document ? [{ id, name, version, document, active, sample, syncedAt }] : [];
  });
}
