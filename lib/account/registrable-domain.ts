import { parse } from 'tldts';

/** What a domain can be registered as; a browser's url also takes "0._" for a host. */
const REGISTRABLE = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * The registrable domain of a url or host by the public suffix list with its private section, so that two shops on
 * one platform stay two accounts. Null for IP addresses, bare suffixes and anything that is no host.
 */
export function registrableDomain(urlOrHost: string): string | null {
  const { domain, isIp } = parse(urlOrHost, { allowPrivateDomains: true });
  if (isIp || domain === null) return null;
  const lower = domain.toLowerCase();
  return REGISTRABLE.test(lower) ? lower : null;
}
