import { openFile } from '#lib/icp/envelope/open-envelope.ts';
import type { Imported } from '#lib/messages/icp-replies.ts';
import { secretsOf } from '#lib/platform/source-secrets.ts';
import type { Database, IcpSourceRow, RefusalRow } from '#lib/storage/database.ts';
import { keepIcpInCopy } from '../keep-storage/keep-icp-in-copy.ts';
import type { Storage } from '../keep-storage/open-storage.ts';
import { isLocked } from './change-sources.ts';
import { type Arrival, receiveIcp } from './receive-icp.ts';

/**
 * Takes an ICP from a file or from pasted text. What belongs to a source must bear that source's signature here as well,
 * and what is sealed opens with the team key of any source.
 */
export async function importIcp(
  db: Database,
  file: Uint8Array<ArrayBuffer>,
  kind: 'file' | 'paste',
): Promise<Imported> {
  if (await isLocked()) return { kind: 'locked' };
  const sources = await db.icpSources.toArray();
  const teamKey = await fittingKey(file, sources);
  const opened = await openFile(crypto, file, { publicKey: null, teamKey: teamKey?.key ?? null });
  const owner = opened.ok
    ? sources.find((row) => row.icpId !== null && row.icpId === idIn(opened.text))
    : teamKey?.source;
  return receiveIcp(db, {
    file,
    keys: { publicKey: owner?.publicKey ?? null, teamKey: teamKey?.key ?? null },
    origin: { kind, signed: false },
    now: Date.now(),
    source: null,
  });
}

/**
 * Takes an ICP that a person brought. Where the browser keeps no database it lives in the settings: it can still be chosen,
 * by hand. Throws when neither keeps it.
 */
export async function bringIcp(
  { db, open }: Storage,
  file: Uint8Array<ArrayBuffer>,
  kind: 'file' | 'paste',
): Promise<Imported> {
  if ((await open()).usable) return importIcp(db, file, kind);
  const kept = await keepIcpInCopy(file, kind, Date.now());
  if (!kept) throw new Error('neither of the browser\u2019s stores keeps it');
  return { kind: 'activated', icpId: kept.id, name: kept.name, version: kept.version };
}

/** Uses a refused ICP all the same, because the user has said so. */
export async function acceptRefused(db: Database, refusalId: number): Promise<Imported> {
  if (await isLocked()) return { kind: 'locked' };
  const refusal = await db.refusals.get(refusalId);
  if (!refusal?.candidate) return { kind: 'locked' };
  return receiveIcp(db, { ...(await keptArrival(db, refusal, refusal.candidate)), override: true });
}

/** A refused ICP as it came in. */
export async function keptArrival(db: Database, refusal: RefusalRow, text: string): Promise<Arrival> {
  const source = (await db.icpSources.get(refusal.source)) ?? null;
  const now = Date.now();
  const signed = source !== null && source.publicKey !== null;
  return {
    // What was kept had been opened and its signature verified: it is the bare ICP.
    ...{ file: new TextEncoder().encode(text), keys: { publicKey: null, teamKey: null }, now },
    origin: source
      ? { kind: source.kind === 'managed' ? 'managed' : 'source', sourceId: source.id, signed }
      : { kind: refusal.source === 'paste' ? 'paste' : 'file', signed },
    source: source && { ...source, lastError: null, lastSuccess: now },
  };
}

async function fittingKey(
  file: Uint8Array<ArrayBuffer>,
  sources: readonly IcpSourceRow[],
): Promise<{ key: string; source: IcpSourceRow } | null> {
  for (const source of sources) {
    const { teamKey: key } = await secretsOf(source.id);
    if (key === null) continue;
    const opened = await openFile(crypto, file, { publicKey: null, teamKey: key });
    if (opened.ok) return { key, source };
  }
  return null;
}

function idIn(text: string): unknown {
  return (JSON.parse(text.replace(/^\uFEFF/, '')) as { id?: unknown } | null)?.id;
}
