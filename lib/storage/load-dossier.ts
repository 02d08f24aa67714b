import type { AccountKey } from '#lib/account/account-key.ts';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import { keptUrl, parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import { followJoins, touchedAccounts } from '#lib/account/place-rows.ts';
import { ASIDE, PAGE } from '#lib/account/special-keys.ts';
import type { AccountRecords } from '#lib/dossier/account-records.ts';
import { compareVerdicts } from '#lib/dossier/compare-verdicts.ts';
import type { Dossier, IcpSummary } from '#lib/dossier/dossier.ts';
import { reviewDay } from '#lib/dossier/review-icp.ts';
import { overruledFacts, standingWords } from '#lib/evidence/standing-words.ts';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Database, EvidenceRow, IcpRow, IcpSourceRow, PageRow } from './database.ts';
import { filedPages } from './filed-pages.ts';
import { allDecisions } from './read-decisions.ts';
import { suppressionOf } from './suppressions.ts';
import { recordsOf } from './user-records.ts';

/** What is known about an account under the active ICPs on a UTC day; null while there is no verdict on it. */
export async function loadDossier(db: Database, key: AccountKey, day: number): Promise<Dossier | null> {
  const [account, verdicts, icps, sources, evidence, pages, records, decisions] = await db.transaction(
    'r',
    [
      db.accounts,
      db.verdicts,
      db.icps,
      db.icpSources,
      db.evidence,
      db.pages,
      db.userRecords,
      db.identityDecisions,
    ],
    () =>
      Promise.all([
        db.accounts.get(key),
        db.verdicts.where('account').equals(key).toArray(),
        db.icps.toArray(),
        db.icpSources.toArray(),
        db.evidence.where('account').equals(key).toArray(),
        db.pages.where('account').equals(key).toArray(),
        recordsOf(db, key),
        allDecisions(db),
      ]),
  );
  const opinions = icps.flatMap((icp) => {
    const row = verdicts.find(({ icpId }) => icpId === icp.id);
    if (!icp.active || !row) return [];
    return [{ verdict: row.verdict, playbook: row.playbook, icp: summarize(icp, sources) }];
  });
  const [best, ...others] = opinions.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
  if (!best) return null;
  const profile = buildProfile(withUserEvidence(evidence, records));
  const described = describeAccount(key, profile, pages.length);
  const aliases = account?.aliases ?? [];
  // A LinkedIn page that stays apart still is of a company that a list may know by its website.
  const website = described.domain === null ? [] : [described.domain];
  const keys = [key, ...joinedKeys(key, decisions), ...aliases, ...website];
  return {
    account: described,
    suppression: (await suppressionOf(db, keys, described.name)) ?? undefined,
    profile,
    ...best,
    others,
    links: Object.assign({}, ...pages.map((page) => page.links)),
    records: describeRecords({
      records,
      evidence,
      pages,
      linkedin: aliases,
      decisions: decisionsOn(key, decisions),
      day,
    }),
  };
}

interface Known {
  records: readonly UserRecord[];
  evidence: readonly EvidenceRow[];
  pages: readonly PageRow[];
  linkedin: string[];
  decisions: IdentityDecision[];
  day: number;
}

/** Accounts that were joined into this one: a list may know the company by one of them. */
function joinedKeys(key: AccountKey, decisions: readonly IdentityDecision[]): AccountKey[] {
  const joins = decisions.filter(
    ({ kind, account }) => kind === 'join' && followJoins(account, decisions) === key,
  );
  return joins.map(({ account }) => account);
}

/** Joins and splits that moved something into an account or out of it, the latest first. */
function decisionsOn(key: AccountKey, decisions: readonly IdentityDecision[]): IdentityDecision[] {
  const touching = decisions.filter((decision) =>
    touchedAccounts(decision).some((touched) => followJoins(touched, decisions) === key),
  );
  return touching.reverse();
}

function describeRecords({ records, evidence, pages, linkedin, decisions, day }: Known): AccountRecords {
  const words = standingWords(records, day);
  return {
    ...words,
    overruled: overruledFacts(evidence, words.corrections),
    pages: pages
      .toSorted((a, b) => b.day - a.day)
      .map(({ url, page, day }) => ({ url, kind: page.kind, day })),
    linkedin,
    decisions,
    filed: filedPages(evidence),
  };
}

function summarize(
  { id, name, version, sample, syncedAt, document }: IcpRow,
  sources: readonly IcpSourceRow[],
): IcpSummary {
  const failing = sources.some(
    ({ icpId, lastError }) => icpId === id && lastError !== null && lastError.code !== 'not-yet',
  );
  const { reviewBy, effectiveFrom } = document as { reviewBy?: unknown; effectiveFrom?: unknown };
  const summary = { name, version, sample, syncedAt, ...(failing ? { failing } : {}) };
  // Nobody reviews the sample.
  if (sample || typeof reviewBy !== 'string' || typeof effectiveFrom !== 'string') return summary;
  return { ...summary, reviewFrom: reviewDay({ reviewBy, effectiveFrom }).day };
}

/** The account as people call it: by its name, else by its domain. */
export function describeAccount(
  key: AccountKey,
  profile: Dossier['profile'],
  pagesRead: number,
): Dossier['account'] {
  const isDomain = !key.startsWith('li:') && !key.startsWith(PAGE);
  const domain = isDomain ? key : (profile.domain?.value ?? null);
  const name = profile.name?.value ?? domain ?? key.slice(key.indexOf(':') + 1);
  return { key, name, domain, pagesRead };
}

/** The account that one of these LinkedIn ids or slugs (`li:…`) leads to. */
export async function findAccountByAlias(
  db: Database,
  aliases: readonly string[],
): Promise<AccountKey | null> {
  const row = await db.accounts.where('aliases').anyOf(aliases).first();
  return row ? followJoins(row.key, await allDecisions(db)) : null;
}

/** The account whose page a url is, without the public suffix list: only keys that exist can match. */
export async function findAccountByUrl(db: Database, url: string): Promise<AccountKey | null> {
  const page = await db.pages.get(keptUrl(url));
  if (page) return page.account.startsWith(ASIDE) ? null : page.account;
  if (!URL.canParse(url)) return null;
  const company = parseLinkedinPage(url);
  if (company) return findAccountByAlias(db, [`li:${company.slugOrId}`]);
  const decisions = await allDecisions(db);
  const labels = new URL(url).hostname.split('.');
  const suffixes = labels.map((_, index) => followJoins(labels.slice(index).join('.'), decisions));
  const rows = await db.accounts.bulkGet(suffixes);
  return rows.find((row) => row !== undefined)?.key ?? null;
}
