import type { Fact } from '#lib/evidence/evidence.ts';
import type { Subject } from './subject.ts';

/** The domain on which the page stands. */
export function readOwnDomain({ request, url }: Subject): Fact[] {
  const domain = request.registrableDomain;
  if (!domain) return [];
  return [{ attribute: 'domain', value: domain, source: 'link', quote: url.hostname, confidence: 1000 }];
}
