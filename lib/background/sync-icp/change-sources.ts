import { checkSourceAddress } from '#lib/icp/source-address.ts';
import type { DraftFault } from '#lib/icp/source-fault.ts';
import { faultOfDraft } from '#lib/messages/fault-of-draft.ts';
import type { Added, Draft } from '#lib/messages/icp-replies.ts';
import type { RequestOf } from '#lib/messages/table.ts';
import { readPolicy } from '#lib/platform/managed-policy.ts';
import { keepSecrets, secretsOf } from '#lib/platform/source-secrets.ts';
import type { Database } from '#lib/storage/database.ts';
import { newSource, noteOnSource, removeSource } from '#lib/storage/icp-sources.ts';

/** Adds a source under an id of its own; asked again, nothing changes. It has not been asked for its file yet. An administrator's policy allows none beside its own. */
export async function addSource(db: Database, id: string, draft: Draft): Promise<Added> {
  const fault = faultOfDraft(draft);
  if (fault !== null) return { ok: false, code: fault };
  if (await isLocked()) return { ok: false, code: 'managed' };
  const address = checkSourceAddress(draft.url);
  if (!address.ok) return { ok: false, code: address.code };
  const known = await db.icpSources.filter((row) => row.url === address.url).first();
  if (known) return known.id === id ? { ok: true, id } : { ok: false, code: 'duplicate' };
  const { publicKey, teamKey, bearer, sites } = draft;
  // The secrets first: a source without them would be asked, and refused, in vain.
  if (teamKey !== null || bearer !== null) await keepSecrets(id, { teamKey, bearer });
  await db.icpSources.add(newSource({ id, kind: 'url', url: address.url, publicKey, suggestedSites: sites }));
  return { ok: true, id };
}

/** Other keys for a source, because the publisher has made new ones. An absent one stays as it is. */
export async function changeKeys(
  db: Database,
  id: string,
  keys: RequestOf<'change-keys'>['keys'],
): Promise<DraftFault | null> {
  const source = await db.icpSources.get(id);
  if (!source?.url || source.kind === 'managed') return 'managed';
  const secrets = await secretsOf(id);
  const { publicKey = source.publicKey, teamKey = secrets.teamKey, bearer = secrets.bearer } = keys;
  const draft = { url: source.url, sites: [], publicKey, teamKey, bearer };
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
