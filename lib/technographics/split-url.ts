/** The parts of a url that rules ask for. */
export interface UrlParts {
  host: string;
  /** From the first slash on; empty when there is none. */
  path: string;
  query: string;
}

/**
 * Splits an absolute http(s) url; null for anything else. A page names thousands of urls and nearly all are of no interest:
 * ten times cheaper than parsing them by the letter of the standard.
 */
export function splitUrl(url: string): UrlParts | null {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : 0;
  if (start === 0) return null;
  const end = endOf(url, '#', start, url.length);
  const query = endOf(url, '?', start, end);
  const path = endOf(url, '/', start, query);
  const authority = url.slice(start, path);
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .split(':', 1)
    .join('')
    .toLowerCase();
  return host === '' ? null : { host, path: url.slice(path, query), query: url.slice(query + 1, end) };
}

/** The parts of those that are http(s) urls. */
export function splitUrls(urls: readonly string[]): UrlParts[] {
  return urls.flatMap((url) => splitUrl(url) ?? []);
}

function endOf(url: string, mark: string, from: number, end: number): number {
  const at = url.indexOf(mark, from);
  return at === -1 || at > end ? end : at;
}
