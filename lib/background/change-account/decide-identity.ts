import type { AccountKey } from '#lib/account/account-key.ts';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import { followJoins, linkedinAlias } from '#lib/account/place-rows.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import { PAGE } from '#lib/account/special-keys.ts';
import type { Change, ChangeProblem } from '#lib/messages/change.ts';
import { aliasesOfPage } from '#lib/profile/identity.ts';
import type { Database } from '#lib/storage/database.ts';
import { decide, takeDecisionBack } from '#lib/storage/identity-decisions.ts';
import { allDecisions } from '#lib/storage/read-decisions.ts';

type IdentityChange = Extract<Change, { kind: IdentityDecision['kind'] }>;

/** What a decision about identity did. */
export interface Decided {
  /** Where the account that was looked at stands now. */
  account: AccountKey;
  /** Other accounts of which the facts have changed. */
  touched: AccountKey[];
}

/** Joins or splits accounts as a person asks, or says why that cannot be. Asked again, it changes nothing. */
export async function decideIdentity(
  db: Database,
  asked: AccountKey,
  change: IdentityChange,
  day: number,
): Promise<Decided | ChangeProblem> {
  const decisions = await allDecisions(db);
  const known = decisions.find(({ id }) => id === change.id);
  const account = followJoins(asked, known ? decisions.filter((decision) => decision !== known) : decisions);
  const base = { id: change.id, day, account };
  switch (change.kind) {
    case 'join':
      return join(db, base, change.place, decisions);
    case 'split-linkedin':
      return splitLinkedin(db, base, change.alias, decisions);
    case 'split-page':
      return setPageApart(db, { ...base, kind: 'split-page', url: change.url }, decisions);
    case 'disown-page':
      return setPageApart(db, { ...base, kind: 'disown-page', url: change.url }, decisions);
  }
}

type Base = Pick<IdentityDecision, 'id' | 'day' | 'account'>;

async function join(
  db: Database,
  base: Base,
  place: string,
  decisions: readonly IdentityDecision[],
): Promise<Decided | ChangeProblem> {
  const key = await accountAt(db, place);
  if (key === null) return 'no-place';
  const into = followJoins(key, decisions);
  if (into === base.account) return 'same-account';
  // What was split from it before comes back by the same way.
  const split = decisions.find(
    (decision) =>
      decision.kind === 'split-linkedin' &&
      decision.aliases.includes(base.account) &&
      followJoins(decision.account, decisions) === into,
  );
  if (split) return { account: into, touched: await takeDecisionBack(db, split.id) };
  return remember(db, { ...base, kind: 'join', into }, into);
}

async function splitLinkedin(
  db: Database,
  base: Base,
  alias: string,
  decisions: readonly IdentityDecision[],
): Promise<Decided | ChangeProblem> {
  const evidence = await db.evidence.where('account').equals(base.account).toArray();
  const row = await db.accounts.get(base.account);
  const aliases = aliasesOfPage(alias, evidence);
  const joined = decisions.find((decision) => decision.kind === 'join' && aliases.includes(decision.account));
  if (joined) return { account: base.account, touched: await takeDecisionBack(db, joined.id) };
  if (decisions.some(({ id }) => id === base.id)) return { account: base.account, touched: [] };
  // An account that is known from this page alone would be nothing without it.
  if (!row?.aliases.includes(alias) || aliases.includes(base.account)) return 'not-its-own';
  return remember(db, { ...base, kind: 'split-linkedin', aliases }, base.account);
}

async function setPageApart(
  db: Database,
  decision: Extract<IdentityDecision, { url: string }>,
  decisions: readonly IdentityDecision[],
): Promise<Decided | ChangeProblem> {
  const { account, kind, url } = decision;
  const same = decisions.some((known) => 'url' in known && known.kind === kind && known.url === url);
  if (same) return { account, touched: [] };
  const page = await db.pages.get(url);
  const isSplit = kind === 'split-page';
  if (page?.account !== account || (isSplit && linkedinAlias(url) !== null)) return 'not-its-own';
  return remember(db, decision, account);
}

async function remember(
  db: Database,
  decision: IdentityDecision,
  account: AccountKey,
): Promise<Decided | ChangeProblem> {
  const touched = await decide(db, decision);
  return touched === null ? 'too-many' : { account, touched };
}

/** The account that a person means by a domain, a url of a site, or a LinkedIn page; null when it is none of these. */
export async function accountAt(db: Database, typed: string): Promise<AccountKey | null> {
  const place = typed.trim();
  const url = URL.canParse(place) ? place : `https://${place}`;
  const alias = linkedinAlias(url);
  if (alias !== null) return (await db.accounts.where('aliases').equals(alias).first())?.key ?? alias;
  if (place.startsWith(PAGE) || place.startsWith('li:')) return (await db.accounts.get(place))?.key ?? null;
  const domain = URL.canParse(url) ? registrableDomain(new URL(url).hostname) : null;
  return domain === 'linkedin.com' ? null : domain;
}
