/** What may follow in an address because it selects a page, and what it may look like: nothing that names a person. */
const NUMBER = /^\d{1,8}$/;
const WORD = /^[a-z]{1,12}(?:-[a-z]{1,12}){0,3}$/;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/;
const SELECTORS: ReadonlyMap<string, RegExp> = new Map([
  ...['id', 'p', 'page_id', 'pageid', 'post', 'itemid', 'cat', 'catid', 'gh_jid'].map(
    (name) => [name, NUMBER] as const,
  ),
  ...['option', 'view'].map((name) => [name, /^[a-z_]{1,24}$/] as const),
  ['page', /^(?:\d{1,4}|[a-z]{1,12}(?:-[a-z]{1,12}){0,3})$/],
  ['section', WORD],
  ...['lang', 'language', 'locale', 'hl'].map((name) => [name, LANGUAGE] as const),
]);

const HEXADECIMAL = /^[\da-f]+$/i;
const TOKEN_LENGTH = 24;
const MAIL = /@|%40/i;

/**
 * A web address as it may be kept: the host, the path and what selects a page. No fragment, no name and password, and of
 * the parameters none that tells where a visitor came from, who it is or in which session: those are known by not being
 * on the list.
 */
export function keptWebUrl({ origin, pathname, searchParams }: URL): string {
  const kept = [...searchParams]
    .filter(([name, value]) => SELECTORS.get(name.toLowerCase())?.test(value))
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const query = new URLSearchParams(kept).toString();
  return `${origin}${keptPath(pathname)}${query && `?${query}`}`;
}

/** Up to the first part that identifies somebody, and without the parameters that a path can carry (";jsessionid="). */
function keptPath(path: string): string {
  const parts = path.split('/').map((part) => part.split(';', 1)[0] ?? '');
  const personal = parts.findIndex((part) => MAIL.test(part) || isToken(part));
  return personal < 0 ? parts.join('/') : `${parts.slice(0, personal).join('/')}/`;
}

/** A long run of hexadecimal digits, a uuid or a signed token: made for one visit or one person. */
function isToken(part: string): boolean {
  if (part.length < TOKEN_LENGTH) return false;
  return part.startsWith('eyJ') || HEXADECIMAL.test(part.replaceAll('-', ''));
}
