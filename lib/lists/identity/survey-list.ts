import { coreName, domainAffinity } from '#lib/parse/company-name.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { compareNames } from '../match/compare-names.ts';
import { partsOfName } from '../match/parts-of-name.ts';
import type { RowClaims } from './row-claims.ts';

/** With so many companies of other names under it, a domain is a buyer's, an agency's or the organizer's. */
const FEWEST_NAMES = 3;
/** Names kept of a domain: enough to tell. */
const MOST_NAMES = 12;
const MOST_HOMES = 4;
/** So well a name fits a domain that the domain is its own: the same letters, or one begins with the other. */
const OWN = 2;

interface DomainSeen {
  /** Company names as written. */
  names: string[];
  /** LinkedIn pages, with how often; most domains have none. */
  pages: Map<string, number> | null;
  hasParents: boolean;
}

/** What the rows of a list say together: nothing of it can be seen in one row. */
export class ListSurvey {
  readonly #domains = new Map<string, DomainSeen>();
  /** Websites beside a LinkedIn page, with how often. */
  readonly #sites = new Map<string, Map<string, number>>();
  readonly #shared = new Map<string, boolean>();
  /** Domains beside a name, by its letters: most names have one. */
  readonly #homes = new Map<string, string | string[]>();

  /** What some rows claim alike. Claims are added once each, in the order in which rows first make them. */
  add({ site, mail, linkedin, name, parent }: RowClaims, rows: number): void {
    if (mail !== null) this.#seen(mail, name);
    if (site !== null && site !== mail) this.#seen(site, name);
    const domain = site ?? mail;
    if (domain === null) return;
    const seen = this.#seen(domain, '');
    seen.hasParents ||= parent !== '' && foldLetters(parent) !== foldLetters(name);
    if (linkedin === null) return;
    seen.pages ??= new Map();
    count(seen.pages, linkedin, rows);
    if (site === null) return;
    const sites = this.#sites.get(linkedin) ?? new Map<string, number>();
    this.#sites.set(linkedin, sites);
    count(sites, site, rows);
  }

  /** A domain that stands beside many companies of other names identifies nobody. */
  isShared(domain: string): boolean {
    if ((this.#domains.get(domain)?.names.length ?? 0) < FEWEST_NAMES) return false;
    const known = this.#shared.get(domain);
    if (known !== undefined) return known;
    const strangers = this.namesOf(domain).filter((name) => affinity(name, domain) === 0);
    const isShared =
      strangers.length >= FEWEST_NAMES && new Set(strangers.map(foldLetters)).size >= FEWEST_NAMES;
    this.#shared.set(domain, isShared);
    return isShared;
  }

  /** The LinkedIn page that most rows of a domain name; the others are of houses of their own. */
  pageOf(domain: string): string | null {
    return most(this.#domains.get(domain)?.pages ?? null);
  }

  /** The website that most rows give beside a LinkedIn page. */
  siteOf(page: string): string | null {
    return most(this.#sites.get(page) ?? null);
  }

  namesOf(domain: string): readonly string[] {
    return this.#domains.get(domain)?.names ?? [];
  }

  /** Several companies under one domain, some of them with a parent. */
  hasParents(domain: string): boolean {
    return this.#domains.get(domain)?.hasParents === true && this.namesOf(domain).length > 1;
  }

  /** The domain that other rows give beside the very name, where it is plainly its own; null also when there are two. */
  homeOf(name: string): string | null {
    const own = [this.#homes.get(coreOf(name)) ?? []]
      .flat()
      .filter((domain) => !this.isShared(domain) && affinity(name, domain) >= OWN)
      .filter((domain) => this.namesOf(domain).some((other) => isSame(name, other)));
    return own.length === 1 ? (own[0] ?? null) : null;
  }

  #seen(domain: string, name: string): DomainSeen {
    let seen = this.#domains.get(domain);
    if (!seen) {
      seen = { names: [], pages: null, hasParents: false };
      this.#domains.set(domain, seen);
    }
    if (name === '' || seen.names.length >= MOST_NAMES || seen.names.includes(name)) return seen;
    seen.names.push(name);
    const letters = coreOf(name);
    const home = this.#homes.get(letters);
    if (home === undefined) this.#homes.set(letters, domain);
    else if (typeof home === 'string') {
      if (home !== domain) this.#homes.set(letters, [home, domain]);
    } else if (home.length < MOST_HOMES && !home.includes(domain)) home.push(domain);
    return seen;
  }
}

/** A name without its legal form, as one word. */
function coreOf(name: string): string {
  return coreName(name).join('');
}

function isSame(name: string, other: string): boolean {
  if (name === other) return true;
  const others = partsOfName(other);
  return partsOfName(name).some((one) => others.some((two) => compareNames(one, two) === 'same'));
}

function affinity(name: string, domain: string): number {
  return domainAffinity(name, domain.slice(0, domain.indexOf('.')));
}

function count(counts: Map<string, number>, key: string, rows: number): void {
  counts.set(key, (counts.get(key) ?? 0) + rows);
}

/** The one counted most often, the first of several. */
function most(counts: ReadonlyMap<string, number> | null): string | null {
  let best: [string, number] | null = null;
  for (const one of counts ?? []) if (best === null || one[1] > best[1]) best = one;
  return best?.[0] ?? null;
}
