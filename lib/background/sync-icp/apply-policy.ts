import type { Policy, PolicyState } from '#lib/platform/managed-policy.ts';
import { managedId, readPolicy } from '#lib/platform/managed-policy.ts';
import type { Database, IcpSourceRow } from '#lib/storage/database.ts';
import { newSource, noteOnSource, removeSource } from '#lib/storage/icp-sources.ts';
import { receiveIcp } from './receive-icp.ts';

/**
 * Brings the sources in line with the administrator's policy. With a policy that cannot be used everything stays as it
 * was: a typing error must not take the ICP away from a team. Returns what the policy is.
 */
export async function applyPolicy(db: Database): Promise<PolicyState> {
  const state = await readPolicy();
  if (state.kind === 'bad') return state;
  const policy = state.kind === 'policy' ? state.policy : { sources: [], icps: [] };
  const inline = policy.icps.map((text, place) => ({ text, id: `managed:inline:${place}` }));
  const wanted = new Set([...policy.sources.map(({ url }) => managedId(url)), ...inline.map(({ id }) => id)]);
  const rows = await db.icpSources.toArray();
  for (const row of rows) {
    if (row.kind === 'managed' && !wanted.has(row.id)) await removeSource(db, row.id);
  }
  for (const source of policy.sources) await putSource(db, rows, source);
  for (const { id, text } of inline) await takeInline(db, id, text);
  return state;
}

async function putSource(
  db: Database,
  rows: readonly IcpSourceRow[],
  { url, ...rest }: Policy['sources'][number],
): Promise<void> {
  const id = managedId(url);
  const publicKey = rest.publicKey ?? null;
  const known = rows.find((row) => row.id === id);
  if (!known) {
    await db.icpSources.put(newSource({ id, kind: 'managed', url, publicKey }));
    return;
  }
  // With another key the same file may be good or bad now: ask for all of it again.
  if (known.publicKey !== publicKey) await noteOnSource(db, id, { publicKey, etag: null, nextTry: null });
}

async function takeInline(db: Database, id: string, text: string): Promise<void> {
  const now = Date.now();
  const known = await db.icpSources.get(id);
  const source = known ?? newSource({ id, kind: 'managed', url: null, publicKey: null });
  if (!known) await db.icpSources.put(source);
  const received = await receiveIcp(db, {
    ...{ file: new TextEncoder().encode(text), keys: { publicKey: null, teamKey: null }, now },
    origin: { kind: 'managed', sourceId: id, signed: false },
    // The policy is the authority on what stands in it: another ICP in the same place is meant.
    source: { ...source, icpId: null, lastSuccess: now, lastError: null },
  });
  const lastError = received.kind === 'refused' ? received.fault : null;
  if (received.kind !== 'activated') await noteOnSource(db, id, { lastError, lastTry: now });
}
