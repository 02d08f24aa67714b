import { BROWSERS_OWN, type SiteServer } from '../browser/serve-sites.ts';

/** Everything that goes through the proxy from now on: call the result for the sorted list. */
export function watchRequests(server: SiteServer): () => string[] {
  const requests = server.requests.length;
  const refused = server.refused.length;
  return () =>
    [
      ...server.requests.slice(requests).map(({ method, url }) => `${method} ${url}`),
      ...server.refused.slice(refused).filter((host) => !BROWSERS_OWN.test(host)),
    ].sort();
}
