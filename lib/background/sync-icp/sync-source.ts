import { browser } from 'wxt/browser';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import { afterTry, INTERVAL_MS } from '#lib/icp/sync-schedule.ts';
import type { Synced } from '#lib/messages/icp-replies.ts';
import type { Fetched } from '#lib/platform/fetch-source.ts';
import { fetchSource } from '#lib/platform/fetch-source.ts';
import { managedSecrets } from '#lib/platform/managed-policy.ts';
import { secretsOf } from '#lib/platform/source-secrets.ts';
import type { Database, Fault, IcpSourceRow } from '#lib/storage/database.ts';
import { noteOnSource } from '#lib/storage/icp-sources.ts';
import { keepRefusal } from '#lib/storage/refusals.ts';
import { logRequest } from '#lib/storage/request-log.ts';
import { receiveIcp } from './receive-icp.ts';

const running = new Map<string, Promise<Synced>>();

/** Asks a source for its file and takes over what is good. One try at a time for each source. Never rejects. */
export function syncSource(db: Database, sourceId: string): Promise<Synced> {
  const current = running.get(sourceId);
  if (current) return current;
  const attempt = trySource(db, sourceId)
    .catch((error) => failStore(db, sourceId, error))
    .finally(() => running.delete(sourceId));
  running.set(sourceId, attempt);
  return attempt;
}

/** Nothing could be stored, most often because the disk is full; that it failed is stored where that still fits. */
async function failStore(db: Database, sourceId: string, error: unknown): Promise<Synced> {
  const name = error instanceof Error ? error.name : String(error);
  const fault: Fault = { code: 'storage', params: [name] };
  await noteOnSource(db, sourceId, { lastError: fault }).catch(() => undefined);
  return { kind: 'failed', fault };
}

async function trySource(db: Database, sourceId: string): Promise<Synced> {
  const source = await db.icpSources.get(sourceId);
  if (!source || source.url === null) return { kind: 'gone' };
  const address = checkSourceAddress(source.url);
  if (!address.ok) return giveUp(db, source, { code: address.code, params: [] });
  const hasAccess = await browser.permissions.contains({ origins: [`${address.origin}/*`] });
  if (!hasAccess && source.kind === 'url') {
    return giveUp(db, source, { code: 'no-access', params: [address.origin] });
  }
  const isManaged = source.kind === 'managed';
  const { teamKey, bearer } = await (isManaged ? managedSecrets(source) : secretsOf(source.id));
  const now = Date.now();
  // Before the request, so that a worker that is killed by it does not ask again as soon as it wakes.
  await noteOnSource(db, source.id, { lastTry: now, nextTry: now + INTERVAL_MS });

  const fetched = await fetchSource({ url: address.url, etag: source.etag, bearer, hasAccess });
  const { status, bytes } = fetched;
  await logRequest(db, { time: now, method: 'GET', url: address.url, purpose: 'icp', status, bytes });
  if (fetched.kind === 'failed') return failAnswer(db, source, fetched);
  if (fetched.kind === 'unchanged') {
    await noteSuccess(db, source, now, {});
    return { kind: 'not-modified' };
  }
  const received = await receiveIcp(db, {
    ...{ file: fetched.file, keys: { publicKey: source.publicKey, teamKey }, now },
    origin: { kind: isManaged ? 'managed' : 'source', sourceId: source.id, signed: false },
    source: { ...source, ...succeeded(now), etag: fetched.etag },
  });
  if (received.kind === 'unchanged') {
    await noteSuccess(db, source, now, { etag: fetched.etag, icpId: received.icpId });
  }
  if (received.kind === 'refused') {
    // The host is well, so it is asked again in an hour. Without an ETag, so that it is said again what is wrong.
    const change = { failures: 0, lastError: received.fault, etag: null };
    // What waits for its day confirms the version before it.
    if (received.fault.code === 'not-yet') await noteSuccess(db, source, now, change);
    else await noteOnSource(db, source.id, change);
  }
  return received;
}

function succeeded(now: number) {
  const nextTry = afterTry(now, 0, null, 0);
  return { lastTry: now, lastSuccess: now, lastError: null, failures: 0, nextTry };
}

/** The popup says how fresh an ICP is: confirmed by its source counts as fresh. */
async function noteSuccess(
  db: Database,
  source: IcpSourceRow,
  now: number,
  change: Partial<IcpSourceRow>,
): Promise<void> {
  const icpId = change.icpId ?? source.icpId;
  await noteOnSource(db, source.id, { ...succeeded(now), ...change });
  if (icpId !== null) await db.icps.update(icpId, { syncedAt: now });
}

/** The host answered nothing usable. It is left alone longer after each time, and as long as it asks for. */
async function failAnswer(
  db: Database,
  source: IcpSourceRow,
  { code, params, retryAfterMs }: Extract<Fetched, { kind: 'failed' }>,
): Promise<Synced> {
  const now = Date.now();
  const failures = source.failures + 1;
  const nextTry = afterTry(now, failures, retryAfterMs, Math.random());
  await noteOnSource(db, source.id, { failures });
  // With the time until which the host wants to be left alone: it holds for a try by hand as well.
  const until = retryAfterMs === null ? [] : [now + retryAfterMs];
  return giveUp(db, source, { code, params: [...params, ...until] }, nextTry);
}

async function giveUp(
  db: Database,
  source: IcpSourceRow,
  fault: Fault,
  nextTry = afterTry(Date.now(), 0, null, 0),
): Promise<Synced> {
  const time = Date.now();
  await noteOnSource(db, source.id, { lastError: fault, nextTry });
  await keepRefusal(db, { time, source: source.id, ...fault, candidate: null, sha256: null });
  return { kind: 'failed', fault };
}
