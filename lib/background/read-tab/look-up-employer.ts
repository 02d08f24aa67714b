import { seatOfJob } from '#lib/dossier/title-seat.ts';
import type { Finding } from '#lib/messages/report.ts';
import { today } from '#lib/platform/clock.ts';
import type { Employment } from '#lib/read/read-result.ts';
import type { Database } from '#lib/storage/database.ts';
import { findAccountByAlias } from '#lib/storage/find-account.ts';
import type { StoredIcp } from '#lib/storage/icps.ts';
import { loadDossier } from '#lib/storage/load-dossier.ts';

/**
 * What is known of a person's employer, and where their job stands in the buying committee of the ICP that fits the
 * employer best. Looks things up and stores nothing.
 */
export async function lookUpEmployer(
  db: Database,
  { icps, usable }: { icps: readonly StoredIcp[]; usable: boolean },
  { employer, job }: Employment,
): Promise<Finding> {
  const aliases = [employer?.id, employer?.slug].flatMap((key) => (key ? [`li:${key}`] : []));
  const key = usable ? await findAccountByAlias(db, aliases) : null;
  const dossier = key === null ? null : await loadDossier(db, key, today());
  const best = icps.find(({ icp }) => icp.id === dossier?.icp.id) ?? icps[0];
  const personas = best?.icp.personas ?? [];
  const { fit, personas: played } = seatOfJob(job, personas);
  const roles = personas.filter(({ id }) => played.includes(id)).map(({ buyerRole }) => buyerRole);
  return { kind: 'person', employer, job, seat: { fit, roles: [...new Set(roles)] }, dossier };
}
