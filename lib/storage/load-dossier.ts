import type { Table } from 'dexie';
import type { AccountKey } from '#lib/account/account-key.ts';
import { composeDossier, type FiledAccount, listedAs } from '#lib/dossier/compose-dossier.ts';
import type { Dossier, IcpSummary, ShownOpinion } from '#lib/dossier/dossier.ts';
import { profileOf } from '#lib/dossier/profile-of.ts';
import { reviewDay } from '#lib/dossier/review-icp.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Database, IcpRow, IcpSourceRow } from './database.ts';
import { loadAccount } from './load-account.ts';
import { suppressionOf } from './suppressions.ts';

/** What a dossier is made of: the scope of a transaction around it. */
export function dossierTables(db: Database): Table[] {
  return [
    ...[db.accounts, db.evidence, db.pages, db.userRecords, db.identityDecisions],
    ...[db.suppressions, db.icps, db.icpSources, db.verdicts],
  ];
}

/** What is known about an account under the active ICPs on a UTC day; null while there is no verdict on it. */
export async function loadDossier(db: Database, key: AccountKey, day: number): Promise<Dossier | null> {
  return db.transaction('r', dossierTables(db), async () => {
    const opinions = await storedOpinions(db, key);
    if (opinions.length === 0) return null;
    const filed = await loadAccount(db, key);
    return withLists(db, { filed, profile: profileOf(filed), opinions, day });
  });
}

/**
 * What tells that a dossier is another now, for a live query: whatever changes what is known of an account ends with its
 * verdicts. Cheap where the dossier itself is not.
 */
export async function dossierTraces(db: Database, key: AccountKey): Promise<unknown> {
  return Promise.all([
    db.verdicts.where('account').equals(key).toArray(),
    db.userRecords.where('account').equals(key).primaryKeys(),
    db.identityDecisions.toCollection().primaryKeys(),
    db.suppressions.count(),
    db.icps.toArray(),
    db.icpSources.toArray(),
  ]);
}

/** The dossier of an account whose profile is known already. */
export async function withLists(
  db: Database,
  {
    filed,
    profile,
    opinions,
    day,
  }: { filed: FiledAccount; profile: Profile; opinions: readonly ShownOpinion[]; day: number },
): Promise<Dossier | null> {
  const { keys, name } = listedAs(filed, profile);
  return composeDossier(
    filed,
    { profile, opinions },
    { suppression: await suppressionOf(db, keys, name), day },
  );
}

/** The stored verdicts of the ICPs in use. */
export async function storedOpinions(db: Database, key: AccountKey): Promise<ShownOpinion[]> {
  const [icps, sources, rows] = await Promise.all([
    db.icps.toArray(),
    db.icpSources.toArray(),
    db.verdicts.where('account').equals(key).toArray(),
  ]);
  return icps.flatMap((icp) => {
    const row = rows.find(({ icpId }) => icpId === icp.id);
    if (!icp.active || !row) return [];
    return [{ verdict: row.verdict, playbook: row.playbook, icp: summarize(icp, sources) }];
  });
}

function summarize(
  { id, name, version, sample, syncedAt, document }: IcpRow,
  sources: readonly IcpSourceRow[],
): IcpSummary {
  const failing = sources.some(
    ({ icpId, lastError }) => icpId === id && lastError !== null && lastError.code !== 'not-yet',
  );
  const { reviewBy, effectiveFrom } = document as { reviewBy?: unknown; effectiveFrom?: unknown };
  const summary = { id, name, version, sample, syncedAt, ...(failing ? { failing } : {}) };
  // Nobody reviews the sample.
  if (sample || typeof reviewBy !== 'string' || typeof effectiveFrom !== 'string') return summary;
  return { ...summary, reviewFrom: reviewDay({ reviewBy, effectiveFrom }).day };
}
