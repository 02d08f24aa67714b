import { knownHostKind } from '#lib/read/page-kind/known-hosts.ts';

/**
 * A page of a well-known host as it would stand at one that nobody knows: its own name is another wherever the page
 * writes it. What it is must then be told from how it is built. Every other page stays as it is.
 */
export function disguise(url: string, html: string): { url: string; html: string } {
  const { hostname } = new URL(url);
  if (knownHostKind(hostname) === null) return { url, html };
  const domain = hostname.split('.').slice(-2).join('.');
  const other = `${domain.replaceAll('.', '-')}.example`;
  const rename = (text: string) =>
    text.split(domain).reduce((before, after) => join(before, after, domain, other));
  return { url: rename(url), html: rename(html) };
}

/** "notion.so" within "emotion.social" is not the host. */
function join(before: string, after: string, domain: string, other: string): string {
  const isPart = /[a-z0-9-]$/i.test(before.slice(-1)) || /^[a-z0-9-]/i.test(after);
  return before + (isPart ? domain : other) + after;
}
