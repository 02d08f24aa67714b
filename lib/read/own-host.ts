/** True when `host` is the registrable domain itself or a name under it; compared by whole labels. */
export function isOwnHost(host: string, registrableDomain: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === registrableDomain || name.endsWith(`.${registrableDomain}`);
}

/** The url, made absolute; null when it is none or not http(s). */
export function resolveUrl(href: string, base: URL): URL | null {
  if (!href || href.length > 2_000) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** The label of a registrable domain that a company chose: "acme" of "acme.co.uk"; empty for hosts without a domain. */
export function domainLabel(registrableDomain: string | null): string {
  return registrableDomain?.split('.')[0]?.toLowerCase() ?? '';
}
