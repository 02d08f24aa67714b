/** Where in the studio the address leads: `#/icp/versions` is page "icp", rest "versions". */
export interface Route {
  page: string;
  rest: string;
}

/** The route of an address' fragment; an empty page for one that is none. */
export function routeOf(hash: string): Route {
  const path = hash.startsWith('#/') ? hash.slice(2) : '';
  const slash = path.indexOf('/');
  return slash < 0 ? { page: path, rest: '' } : { page: path.slice(0, slash), rest: path.slice(slash + 1) };
}

/** The fragment of a page. */
export function hrefOf(page: string): string {
  return `#/${page}`;
}
