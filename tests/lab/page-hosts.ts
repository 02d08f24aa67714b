const HOST = /(?:https?:)?\\?\/\\?\/((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;

/**
 * Hosts that a stored page names, and its own: a browser connects ahead to what a page announces, which no test can hold
 * back. Whatever else is asked for is the extension's.
 */
export function pageHosts(url: string, html: string): string[] {
  const named = [...html.matchAll(HOST)].map(([, host = '']) => host.toLowerCase());
  return [...new Set([new URL(url).hostname, ...named])];
}
