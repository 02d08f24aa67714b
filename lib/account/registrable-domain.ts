import { parse } from 'tldts';
import { DOMAIN_FORM } from './domain-form.ts';

/**
 * The registrable domain of a url or host by the public suffix list with its private section, so that two shops on
 * one platform stay two accounts. Null for IP addresses, bare suffixes and anything that is no host.
 */
export function registrableDomain(urlOrHost: string): string | null {
  const { domain, isIp } = parse(urlOrHost, { allowPrivateDomains: true });
  if (isIp || domain === null) return null;
  const lower = domain.toLowerCase();
  return DOMAIN_FORM.test(lower) ? lower : null;
}
