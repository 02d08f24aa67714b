import { domainAffinity } from '#lib/parse/company-name.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { SCHOOLS } from '../match/name-words.ts';
import { partsOfName } from '../match/parts-of-name.ts';
import type { Identity, MailDoubt } from './identity.ts';
import type { KnownAccount, KnownAccounts } from './known-accounts.ts';
import type { RowClaims } from './row-claims.ts';
import type { ListSurvey } from './survey-list.ts';

/** More choices than these nobody reads. */
const MOST_CHOICES = 5;
const PAGE_ID = /^li:\d+$/;
/** A list says the same of many rows: what was read of a name once is not read again. */
const MOST_KEPT = 100_000;
/** The group of rows that name nobody: each is an account of its own. */
export const NOBODY = '';
/** Shared by the rows of which there are none. */
const NONE: readonly KnownAccount[] = [];

/** An address that fills the column is of whoever bought the tickets. */
export interface OfRow {
  isEverybodys: boolean;
}

/** Tells whose rows they are; one a list, after all its rows were surveyed. */
export function identifierOf(survey: ListSurvey, known: KnownAccounts) {
  const byName = kept((name) => known.byName(name));
  const lone = kept(loneName);

  /** By its website, its LinkedIn page, its work address, its name: the first of these that says anything. */
  return (claims: RowClaims, { isEverybodys }: OfRow): Identity => {
    const { doubt, ...told } = byBest(claims, isEverybodys);
    return { ...told, doubt: isEverybodys && claims.mail !== null ? 'shared' : doubt };
  };

  function byBest(claims: RowClaims, isEverybodys: boolean): Identity {
    const { site, linkedin, mail, name } = claims;
    if (site !== null && !survey.isShared(site)) return ofDomain(claims, site, 'website');
    if (linkedin !== null) return ofPage(claims, linkedin);
    const isOwn = mail !== null && !survey.isShared(mail) && !isEverybodys;
    if (isOwn) return withOtherNames(ofDomain(claims, mail, 'email'), claims, mail);
    return name === '' ? identity(claims, { group: NOBODY }) : ofName(claims);
  }

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
    if (likely.match !== 'likely' || name === '') return likely;
    const others = byName(name).same.map(({ item }) => item);
    if (others.length === 0 || domainAffinity(name, labelOf(mail)) > 0) return likely;
    if (others.some(({ key }) => key === likely.key)) return likely;
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
    const houses = related.length === 0 ? NONE : distinct(related).slice(0, MOST_CHOICES);
    const { group, isSchool } = lone(name);
    if (!first) {
      const home = survey.homeOf(name);
      if (home === null) return identity(claims, { related: houses, group });
      return { ...ofDomain({ ...claims, linkedin: null }, home, 'email'), by: 'name', match: 'likely' };
    }
    if (more.length > 0 || isPlain || isSchool) {
      const choices = [first, ...more].slice(0, MOST_CHOICES);
      return identity(claims, { match: 'ambiguous', by: 'name', choices, related: houses, group });
    }
    const { key } = first;
    return identity(claims, { match: 'likely', key, by: 'name', related: houses, group: key });
  }

  function identity(claims: RowClaims, told: Partial<Identity> & Pick<Identity, 'group'>): Identity {
    return {
      ...{ match: 'none', key: null, by: null, name: claims.name, choices: NONE, related: NONE },
      ...{ apart: null, doubt: doubtOf(claims) },
      ...told,
    };
  }

  function doubtOf({ provider, mail }: RowClaims): MailDoubt | null {
    if (provider !== null) return provider;
    return mail !== null && survey.isShared(mail) ? 'shared' : null;
  }
}

function labelOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}

/**
 * Rows with one name and nothing else are of one company, as far as anybody can tell. Schools there are many of one name,
 * and parts of one with names of their own.
 */
function loneName(name: string): { group: string; isSchool: boolean } {
  const all = partsOfName(name);
  const [parts] = all;
  return {
    group: parts ? `name ${parts.letters} ${parts.tail.join(' ')}` : `name ${foldLetters(name) || name}`,
    isSchool: all.some(({ base }) => base.some((word) => SCHOOLS.has(word))),
  };
}

function kept<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const there = known.get(name);
    if (there !== undefined) return there;
    const made = read(name);
    if (known.size < MOST_KEPT) known.set(name, made);
    return made;
  };
}

function distinct(accounts: readonly KnownAccount[]): KnownAccount[] {
  return [...new Map(accounts.map((account) => [account.key, account])).values()];
}
