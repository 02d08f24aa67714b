import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { SiteLinks } from './read-result.ts';

/**
 * What a page says, as that of each page which the site's own links call it: read whole, and silent or not, it need not be
 * opened again for that.
 */
export function readAs(
  evidence: readonly Evidence[],
  url: string,
  linkedFrom: readonly { links: SiteLinks }[],
): Evidence[] {
  const scopes = linkedFrom.flatMap(({ links }) =>
    Object.entries(links).flatMap(([where, link]) => (sameAddress(link, url) ? [where as Scope] : [])),
  );
  return evidence.map((fact) => scannedAs(fact, scopes));
}

/** What was looked through whole was so as these pages too. */
export function scannedAs(fact: Evidence, scopes: readonly Scope[]): Evidence {
  if (fact.attribute !== 'scan' || fact.value.scopes.length === 0) return fact;
  return { ...fact, value: { ...fact.value, scopes: [...new Set([...fact.value.scopes, ...scopes])] } };
}

function sameAddress(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(url: string): string | undefined {
  return url.split(/[?#]/, 1)[0]?.replace(/\/$/, '');
}
