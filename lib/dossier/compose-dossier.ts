import type { AccountKey } from '#lib/account/account-key.ts';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import { followJoins, touchedAccounts } from '#lib/account/place-rows.ts';
import { PAGE } from '#lib/account/special-keys.ts';
import { overruledFacts, standingWords } from '#lib/evidence/standing-words.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Page, SiteLinks } from '#lib/read/read-result.ts';
import type { AccountRecords } from './account-records.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import type { Dossier, ShownOpinion } from './dossier.ts';
import { filedPages } from './filed-pages.ts';
import type { Known } from './profile-of.ts';
import type { Suppression } from './suppression.ts';

/** An account as it is filed. */
export interface FiledAccount extends Known {
  key: AccountKey;
  /** `li:<id>` and `li:<slug>` of its LinkedIn page. */
  aliases: readonly string[];
  /** With the id of the read or filing that brought each. */
  evidence: readonly (Known['evidence'][number] & { readId: string })[];
  pages: readonly { url: string; page: Page; day: number; links: SiteLinks }[];
  /** All decisions on identity, in the order in which they were made. */
  decisions: readonly IdentityDecision[];
}

/** Everything that a card shows: `opinions` in any order, at least one; else null. `day` = UTC day. */
export function composeDossier(
  filed: FiledAccount,
  { profile, opinions }: { profile: Profile; opinions: readonly ShownOpinion[] },
  { suppression, day }: { suppression: Suppression | null; day: number },
): Dossier | null {
  const [best, ...others] = opinions.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
  if (!best) return null;
  return {
    account: describeAccount(filed, profile),
    suppression: suppression ?? undefined,
    profile,
    ...best,
    others,
    links: Object.assign({}, ...filed.pages.map(({ links }) => links)),
    records: describeRecords(filed, day),
  };
}

/** The account as people call it: by its name, else by its domain. */
function describeAccount({ key, pages }: FiledAccount, profile: Profile): Dossier['account'] {
  const isDomain = !key.startsWith('li:') && !key.startsWith(PAGE);
  const domain = isDomain ? key : (profile.domain?.value ?? null);
  const name = profile.name?.value ?? domain ?? key.slice(key.indexOf(':') + 1);
  return { key, name, domain, pagesRead: pages.length };
}

/**
 * Under which keys and name a local list may know the account. A LinkedIn page that stays apart still is of a company
 * that a list may know by its website.
 */
export function listedAs(filed: FiledAccount, profile: Profile): { keys: string[]; name: string } {
  const { domain, name } = describeAccount(filed, profile);
  return { keys: [...keysOf(filed), ...(domain ? [domain] : [])], name };
}

/** The account's own keys: itself, the accounts that were joined into it, and its LinkedIn page. */
export function keysOf({
  key,
  aliases,
  decisions,
}: Pick<FiledAccount, 'key' | 'aliases' | 'decisions'>): string[] {
  const joined = decisions.filter(
    ({ kind, account }) => kind === 'join' && followJoins(account, decisions) === key,
  );
  return [key, ...joined.map(({ account }) => account), ...aliases];
}

function describeRecords({ key, records, evidence, pages, aliases, decisions }: FiledAccount, day: number) {
  const words = standingWords(records, day);
  return {
    ...words,
    overruled: overruledFacts(evidence, words.corrections),
    pages: pages
      .toSorted((a, b) => b.day - a.day)
      .map(({ url, page, day }) => ({ url, kind: page.kind, day })),
    linkedin: [...aliases],
    decisions: decisionsOn(key, decisions),
    filed: filedPages(evidence),
  } satisfies AccountRecords;
}

/** Joins and splits that moved something into an account or out of it, the latest first. */
function decisionsOn(key: AccountKey, decisions: readonly IdentityDecision[]): IdentityDecision[] {
  const touching = decisions.filter((decision) =>
    touchedAccounts(decision).some((touched) => followJoins(touched, decisions) === key),
  );
  return touching.reverse();
}
