import type { AccountKey } from '#lib/account/account-key.ts';
import { isLinkedinHost, parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';

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
  const linkedin = new Set<string>();
  for (const { id } of links) if (id) linkedin.add(`li:${id}`);
  for (const { slug } of links) if (slug) linkedin.add(`li:${slug.toLowerCase()}`);
  if (!URL.canParse(url) || !isLinkedinHost(new URL(url).hostname)) {
    return { domain: registrableDomain(url), linkedin: [...linkedin] };
  }
  const page = parseLinkedinPage(url);
  if (page) linkedin.add(`li:${page.slugOrId}`);
  const website = evidence.find((e) => e.attribute === 'domain' && e.confidence >= INFERRED);
  const domain = website?.attribute === 'domain' ? registrableDomain(website.value) : null;
  return { domain, linkedin: [...linkedin] };
}

/** The key under which an identity's evidence is filed; null when nothing identifies an account. */
export function accountKeyOf(identity: Identity): AccountKey | null {
  return identity.domain ?? identity.linkedin[0] ?? null;
}

/**
 * The same evidence with registrable domains: readers know no public suffix list, so a website field may name a host
 * such as news.acme.example. A value that is no domain at all is dropped.
 */
export function withRegistrableDomains(evidence: readonly Evidence[]): Evidence[] {
  return evidence.flatMap((fact): Evidence[] => {
    if (fact.attribute !== 'domain') return [fact];
    const value = registrableDomain(fact.value);
    return value === null ? [] : [{ ...fact, value }];
  });
}
