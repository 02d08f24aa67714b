import type { AccountKey } from './account-key.ts';
import type { IdentityDecision } from './identity-decision.ts';
import { parseLinkedinPage } from './linkedin-page.ts';
import { ASIDE, PAGE } from './special-keys.ts';

/** Something that was read for an account, or said of it. */
export interface Placed {
  /** Where it was filed before anybody decided anything. */
  home: AccountKey;
  /** The page it was read on; empty for what a person said. */
  url: string;
  /** Aliases of the LinkedIn page that it names as the account's own. */
  names: readonly string[];
}

/** The account under which something counts. Decisions move nothing by themselves: taking one back is leaving it out. */
export function placeOf({ home, url, names }: Placed, decisions: readonly IdentityDecision[]): AccountKey {
  const alias = linkedinAlias(url);
  for (const decision of latestFirst(decisions)) {
    if (decision.kind === 'split-linkedin' && alias !== null && decision.aliases.includes(alias)) {
      return followJoins(decision.aliases[0] ?? home, decisions);
    }
    if (decision.kind === 'split-linkedin' && names.some((name) => decision.aliases.includes(name))) {
      const same = followJoins(decision.account, decisions) === followJoins(home, decisions);
      if (same) return `${ASIDE}${home}`;
    }
    if (decision.kind === 'disown-page' && url === decision.url) return `${ASIDE}${home}`;
    if (decision.kind === 'split-page' && url === decision.url) {
      return followJoins(`${PAGE}${decision.url}`, decisions);
    }
  }
  return followJoins(home, decisions);
}

/** The account that an account was joined into, and that one into, to the end; itself when it was not. */
export function followJoins(key: AccountKey, decisions: readonly IdentityDecision[]): AccountKey {
  const seen = new Set<AccountKey>();
  let at = key;
  while (!seen.has(at)) {
    seen.add(at);
    const join = latestFirst(decisions).find(({ kind, account }) => kind === 'join' && account === at);
    if (join?.kind === 'join') at = join.into;
  }
  return at;
}

/** Keys of accounts that a decision can move something out of or into. */
export function touchedAccounts(decision: IdentityDecision): AccountKey[] {
  switch (decision.kind) {
    case 'join':
      return [decision.account, decision.into];
    case 'split-linkedin':
      return [decision.account, ...decision.aliases.slice(0, 1)];
    case 'split-page':
      return [decision.account, `${PAGE}${decision.url}`];
    case 'disown-page':
      return [decision.account];
  }
}

/** LinkedIn aliases that a person said are not this account's. */
export function splitAliases(account: AccountKey, decisions: readonly IdentityDecision[]): Set<string> {
  const splits = decisions.filter(
    (decision) =>
      decision.kind === 'split-linkedin' &&
      followJoins(decision.account, decisions) === followJoins(account, decisions),
  );
  return new Set(splits.flatMap((decision) => (decision.kind === 'split-linkedin' ? decision.aliases : [])));
}

/** `li:acme` of a LinkedIn company page; null of any other url. */
export function linkedinAlias(url: string): string | null {
  const page = parseLinkedinPage(url);
  return page && `li:${page.slugOrId}`;
}

/** Of one day the one made last: decisions are kept in the order in which they were made. */
function latestFirst(decisions: readonly IdentityDecision[]): readonly IdentityDecision[] {
  return decisions.toReversed();
}
