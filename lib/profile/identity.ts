import type { AccountKey } from '#lib/account/account-key.ts';
import { isLinkedinHost, parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { LinkedinKey } from '#lib/values/linkedin.ts';

const ID_ALIAS = /^li:\d+$/;

/** Everything by which an account can be found: its domain, its LinkedIn id and slug. */
export interface Identity {
  domain: string | null;
  /** Aliases such as `li:1234` and `li:acme`; the numeric id first. */
  linkedin: string[];
}

/**
 * The identity that a page gives an account. It starts from the tab's url, never from what a website says about
 * itself; only a LinkedIn page names a domain, in its website field.
 */
export function identityOf(url: string, evidence: readonly Evidence[]): Identity {
  const links = evidence.flatMap((e) =>
    e.attribute === 'linkedin' && e.confidence >= INFERRED ? [e.value] : [],
  );
  // Ids first: they never change.
  const linkedin = new Set(links.flatMap(linkedinAliases).toSorted(idsFirst));
  if (!URL.canParse(url) || !isLinkedinHost(new URL(url).hostname)) {
    return { domain: registrableDomain(url), linkedin: [...linkedin] };
  }
  const page = parseLinkedinPage(url);
  if (page) linkedin.add(`li:${page.slugOrId}`);
  const website = evidence.find((e) => e.attribute === 'domain' && e.confidence >= INFERRED);
  const domain = website?.attribute === 'domain' ? registrableDomain(website.value) : null;
  return { domain, linkedin: [...linkedin] };
}

/** The aliases that a LinkedIn key stands for, the numeric id first. */
export function linkedinAliases({ slug, id }: LinkedinKey): string[] {
  return [...(id ? [`li:${id}`] : []), ...(slug ? [`li:${slug.toLowerCase()}`] : [])];
}

/** True when a LinkedIn page with these aliases is proven to be none of the pages with those: ids never change, slugs do. */
export function isAnotherLinkedinPage(page: readonly string[], known: readonly string[]): boolean {
  const hasIds = [page, known].every((aliases) => aliases.some((alias) => ID_ALIAS.test(alias)));
  return hasIds && !page.some((alias) => known.includes(alias));
}

/** All aliases of the LinkedIn page with this one, as far as evidence names its slug and id together. */
export function aliasesOfPage(alias: string, evidence: readonly Evidence[]): string[] {
  const pairs = evidence.flatMap((fact) =>
    fact.attribute === 'linkedin' ? [linkedinAliases(fact.value)] : [],
  );
  const same = pairs.filter((pair) => pair.includes(alias)).flat();
  return [...new Set([alias, ...same])];
}

/** The key under which an identity's evidence is filed; null when nothing identifies an account. */
export function accountKeyOf(identity: Identity): AccountKey | null {
  return identity.domain ?? identity.linkedin[0] ?? null;
}

function idsFirst(a: string, b: string): number {
  return Number(ID_ALIAS.test(b)) - Number(ID_ALIAS.test(a));
}
