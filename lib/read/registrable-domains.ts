import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';

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
