import type { AccountKey } from '#lib/account/account-key.ts';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { compareVerdicts } from '#lib/qualify/compare-verdicts.ts';
import type { Dossier, IcpSummary } from '#lib/qualify/dossier.ts';
import type { Database, IcpRow } from './database.ts';
import { recordsOf } from './user-records.ts';

/** What is known about an account under the active ICP; null while there is no verdict on it. */
export async function loadDossier(db: Database, key: AccountKey): Promise<Dossier | null> {
  const [verdicts, icps, evidence, pages, records] = await db.transaction(
    'r',
    [db.verdicts, db.icps, db.evidence, db.pages, db.userRecords],
    () =>
      Promise.all([
        db.verdicts.where('account').equals(key).toArray(),
        db.icps.toArray(),
        db.evidence.where('account').equals(key).toArray(),
        db.pages.where('account').equals(key).toArray(),
        recordsOf(db, key),
      ]),
  );
  const opinions = icps.flatMap((icp) => {
    const verdict = verdicts.find((row) => row.icpId === icp.id)?.verdict;
    return icp.active && verdict ? [{ verdict, icp: summarize(icp) }] : [];
  });
  const [best, ...others] = opinions.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
  if (!best) return null;
  const profile = buildProfile(withUserEvidence(evidence, records));
  return {
    account: describeAccount(key, profile, pages.length),
    profile,
    ...best,
    others,
    links: Object.assign({}, ...pages.map((page) => page.links)),
  };
}

function summarize({ name, version, sample, syncedAt }: IcpRow): IcpSummary {
  return { name, version, sample, syncedAt };
}

/** The account as people call it: by its name, else by its domain. */
export function describeAccount(
  key: AccountKey,
  profile: Dossier['profile'],
  pagesRead: number,
): Dossier['account'] {
  const domain = key.startsWith('li:') ? (profile.domain?.value ?? null) : key;
  return { key, name: profile.name?.value ?? domain ?? key.slice('li:'.length), domain, pagesRead };
}

/** The account whose page a url is, without the public suffix list: only keys that exist can match. */
export async function findAccountByUrl(db: Database, url: string): Promise<AccountKey | null> {
  const page = await db.pages.get(url);
  if (page) return page.account;
  if (!URL.canParse(url)) return null;
  const labels = new URL(url).hostname.split('.');
  const suffixes = labels.map((_, index) => labels.slice(index).join('.'));
  const rows = await db.accounts.bulkGet(suffixes);
  return rows.find((row) => row !== undefined)?.key ?? null;
}
