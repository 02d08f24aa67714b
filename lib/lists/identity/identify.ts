import { domainAffinity } from '#lib/parse/company-name.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { NameMatch } from '../match/name-index.ts';
import { SCHOOLS } from '../match/name-words.ts';
import { partsOfName } from '../match/parts-of-name.ts';
import type { Identity, MailDoubt } from './identity.ts';
import type { KnownAccount, KnownAccounts } from './known-accounts.ts';
import type { RowClaims } from './row-claims.ts';
import type { ListSurvey } from './survey-list.ts';

/** More choices than these nobody reads. */
const MOST_CHOICES = 5;
const PAGE_ID = /^li:\d+$/;

/** Tells whose rows they are; one a list, after all its rows were surveyed. */
export function identifierOf(survey: ListSurvey, known: KnownAccounts) {
  const names = new Map<string, NameMatch<KnownAccount>>();
  const byName = (name: string): NameMatch<KnownAccount> => {
    const there = names.get(name);
    if (there) return there;
    const match = known.byName(name);
    names.set(name, match);
    return match;
  };

  /** By its website, its LinkedIn page, its work address, its name: the first of these that says anything. */
  return (claims: RowClaims, line: number): Identity => {
    const { site, linkedin, mail, address, name } = claims;
    if (site !== null && !survey.isShared(site)) return ofDomain(claims, site, 'website');
    if (linkedin !== null) return ofPage(claims, linkedin);
    const isOwn =
      mail !== null && address !== null && !survey.isShared(mail) && !survey.isEverybodys(address);
    if (isOwn) return withOtherNames(ofDomain(claims, mail, 'email'), claims, mail);
    return name === '' ? nobody(claims, line) : ofName(claims);
  };

  function ofDomain(claims: RowClaims, domain: string, by: 'website' | 'email'): Identity {
    const { linkedin, name } = claims;
    const account = known.byKey(domain);
    const key = account?.key ?? domain;
    const here = { key, name: account?.name ?? (name || domain) };
    if (linkedin !== null && isOtherPage(linkedin, domain, key)) {
      return { ...ofPage(claims, linkedin), related: [here], apart: 'linkedin' };
    }
    if (isOfParent(claims, domain)) {
      const group = `house ${key} ${foldLetters(name)}`;
      const houses = { choices: [here], related: [here], apart: 'parent' as const };
      return identity(claims, { match: 'ambiguous', by, ...houses, group });
    }
    const match = by === 'website' || account?.isAlias === true ? 'verified' : 'likely';
    return identity(claims, { match, key, by, name: name || (account?.name ?? domain), group: key });
  }

  function ofPage(claims: RowClaims, page: string): Identity {
    const account = known.byKey(page);
    const site = survey.siteOf(page);
    const key =
      account?.key ??
      (site !== null && survey.pageOf(site) === page ? (known.byKey(site)?.key ?? site) : page);
    const name = claims.name || (account?.name ?? page.slice(3));
    return identity(claims, { match: 'verified', key, by: 'linkedin', name, group: key });
  }

  /** The row's LinkedIn page is another than that of most rows of the domain: a house of its own. */
  function isOtherPage(page: string, domain: string, key: string): boolean {
    const main = survey.pageOf(domain);
    if (main === null || main === page) return false;
    // A number and a name in the address may be one page.
    if (PAGE_ID.test(main) !== PAGE_ID.test(page)) return false;
    return known.byKey(page)?.key !== key;
  }

  /** The row names a parent, and other rows of the same domain are of a company with another name. */
  function isOfParent({ name, parent }: RowClaims, domain: string): boolean {
    if (name === '' || parent === '' || !survey.hasParents(domain)) return false;
    if (foldLetters(name) === foldLetters(parent)) return false;
    return survey.namesOf(domain).some((other) => foldLetters(other) !== foldLetters(name));
  }

  /** The address is of one company, and the name of another that is known: either may be meant. */
  function withOtherNames(likely: Identity, { name }: RowClaims, mail: string): Identity {
    if (likely.match !== 'likely' || name === '' || domainAffinity(name, labelOf(mail)) > 0) return likely;
    const others = byName(name).same.map(({ item }) => item);
    if (others.length === 0 || others.some(({ key }) => key === likely.key)) return likely;
    const here = { key: likely.key ?? mail, name: known.byKey(mail)?.name ?? mail };
    return {
      ...likely,
      match: 'ambiguous',
      key: null,
      choices: [here, ...others].slice(0, MOST_CHOICES),
      group: `name ${foldLetters(name)} ${likely.key}`,
    };
  }

  function ofName(claims: RowClaims): Identity {
    const { name } = claims;
    const { same, related, isPlain } = byName(name);
    const [first, ...more] = distinct(same.map(({ item }) => item));
    const houses = distinct(related).slice(0, MOST_CHOICES);
    const group = groupOfName(name);
    if (!first) {
      const home = survey.homeOf(name);
      if (home === null) return identity(claims, { related: houses, group });
      return { ...ofDomain({ ...claims, linkedin: null }, home, 'email'), by: 'name', match: 'likely' };
    }
    if (more.length > 0 || isPlain || isSchool(name)) {
      const choices = [first, ...more].slice(0, MOST_CHOICES);
      return identity(claims, { match: 'ambiguous', by: 'name', choices, related: houses, group });
    }
    const { key } = first;
    return identity(claims, { match: 'likely', key, by: 'name', related: houses, group: key });
  }

  function nobody(claims: RowClaims, line: number): Identity {
    return identity(claims, { group: `row ${line}` });
  }

  function identity(claims: RowClaims, told: Partial<Identity> & Pick<Identity, 'group'>): Identity {
    const none = { match: 'none', key: null, by: null, choices: [], related: [], apart: null } as const;
    return { ...none, choices: [], related: [], name: claims.name, doubt: doubtOf(claims), ...told };
  }

  function doubtOf({ provider, mail, address }: RowClaims): MailDoubt | null {
    if (provider !== null) return provider;
    if (mail === null || address === null) return null;
    return survey.isShared(mail) || survey.isEverybodys(address) ? 'shared' : null;
  }
}

function labelOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}

/** Rows with one name and nothing else are of one company, as far as anybody can tell. */
function groupOfName(name: string): string {
  const [parts] = partsOfName(name);
  return parts ? `name ${parts.letters} ${parts.tail.join(' ')}` : `name ${foldLetters(name) || name}`;
}

/** There are many of one name, and parts of one with names of their own. */
function isSchool(name: string): boolean {
  return partsOfName(name).some(({ base }) => base.some((word) => SCHOOLS.has(word)));
}

function distinct(accounts: readonly KnownAccount[]): KnownAccount[] {
  return [...new Map(accounts.map((account) => [account.key, account])).values()];
}
