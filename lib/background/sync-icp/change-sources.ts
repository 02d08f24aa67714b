import { isKey } from '#lib/icp/envelope/keys.ts';
import type { Invitation } from '#lib/icp/join-link.ts';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import type { DraftFault } from '#lib/icp/source-fault.ts';
import { readPolicy } from '#lib/platform/managed-policy.ts';
import { isBearer, keepSecrets, secretsOf } from '#lib/platform/source-secrets.ts';
import type { Database } from '#lib/storage/database.ts';
import { newSource, noteOnSource, removeSource } from '#lib/storage/icp-sources.ts';

/** A source as a person enters it or a join link carries it. */
export type Draft = Invitation & { bearer: string | null };

export type Added = { ok: true; id: string } | { ok: false; code: DraftFault };

/** What is wrong with a draft by itself; null when nothing is. Synchronous: a click must not be lost by waiting. */
export function faultOfDraft({ url, publicKey, teamKey, bearer }: Draft): DraftFault | null {
  const address = checkSourceAddress(url);
  if (!address.ok) return address.code;
  if (publicKey !== null && !isKey(publicKey)) return 'bad-public-key';
  if (teamKey !== null && !isKey(teamKey)) return 'bad-team-key';
  return bearer !== null && !isBearer(bearer) ? 'bad-bearer' : null;
}

/** Adds a source; it has not been asked yet. An administrator's policy allows none beside its own. */
export async function addSource(db: Database, draft: Draft): Promise<Added> {
  const fault = faultOfDraft(draft);
  if (fault !== null) return { ok: false, code: fault };
  if (await isLocked()) return { ok: false, code: 'managed' };
  const address = checkSourceAddress(draft.url);
  if (!address.ok) return { ok: false, code: address.code };
  const known = await db.icpSources.filter((row) => row.url === address.url).first();
  if (known) return { ok: false, code: 'duplicate' };
  const { publicKey, teamKey, bearer, sites } = draft;
  const id = crypto.randomUUID();
  // The secrets first: a source without them would be asked, and refused, in vain.
  if (teamKey !== null || bearer !== null) await keepSecrets(id, { teamKey, bearer });
  await db.icpSources.add(newSource({ id, kind: 'url', url: address.url, publicKey, suggestedSites: sites }));
  return { ok: true, id };
}

/** Other keys for a source, because the publisher has made new ones. Undefined leaves one as it is. */
export async function changeKeys(
  db: Database,
  id: string,
  keys: { publicKey?: string | null; teamKey?: string | null; bearer?: string | null },
): Promise<DraftFault | null> {
  const source = await db.icpSources.get(id);
  if (!source?.url || source.kind === 'managed') return 'managed';
  const secrets = await secretsOf(id);
  const draft = { ...secrets, publicKey: source.publicKey, url: source.url, sites: [], ...keys };
  const fault = faultOfDraft(draft);
  if (fault !== null) return fault;
  await keepSecrets(id, { teamKey: draft.teamKey, bearer: draft.bearer });
  await noteOnSource(db, id, { publicKey: draft.publicKey, etag: null });
  return null;
}

/** Forgets a source with its secrets. Its ICP stays as the user's own. */
export async function forgetSource(db: Database, id: string): Promise<void> {
  const source = await db.icpSources.get(id);
  if (source?.kind === 'managed') return;
  await removeSource(db, id);
  await keepSecrets(id, null);
}

/** True while an administrator's policy decides. One that cannot be used still locks: it was meant to. */
export async function isLocked(): Promise<boolean> {
  return (await readPolicy()).kind !== 'none';
}
