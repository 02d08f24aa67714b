import type { TechnologyRule } from './definition.ts';
import { siteLabel } from './site-of.ts';
import type { UrlParts } from './split-url.ts';

/** A place at a vendor's host that may be the company's own. */
export interface Place {
  /** What names it there: "acme" of "acme.zendesk.com". */
  slug: string;
  /** As it is shown to people. */
  page: string;
}

/** A vendor's own pages under the host on which its customers have theirs. */
const VENDOR_PAGES = new Set(
  'www about api app apps assets blog cdn careers community contact customers dev developer developers docs embed en faq features go help home info integrations jobs legal login news open partners pricing privacy product resources search security sign-in signup signin static status store support terms unsubscribe users widgets'.split(
    ' ',
  ),
);
/** What companies put before or behind their name when the name alone is taken, or to say what the place is for. */
const BEFORE = /^(?:get|try|use|go|my|the|join|hello|meet|team|we(?:are)?|with|careers?|jobs?|help|support)/;
const BEHIND =
  'career careers job jobs hiring recruiting talent inc llc ltd limited gmbh ag sa plc corp co hq group company global international official online help support care faq docs status team app apps io ai software labs tech technologies external internal eu us uk usa de'.split(
    ' ',
  );
const MIN_NAME = 3;
const MIN_PART = 4;
/** A company has a handful of places at a vendor: one a language, one a brand. More are a directory's. */
const MAX_PLACES = 20;
const MAX_SLUG = 100;

/** The place to which a link leads; null for the vendor's own pages. */
export function placeOf(rule: Extract<TechnologyRule, { on: 'link' }>, url: UrlParts): Place | null {
  if (rule.slug === 'subdomain') {
    const slug = url.host.slice(0, -rule.host.length - 1).split('.')[0] ?? '';
    return slug === '' || VENDOR_PAGES.has(slug) ? null : { slug, page: url.host };
  }
  const parts = url.path.split('/').filter(Boolean);
  const slug = (rule.under === undefined || parts[0] === rule.under ? parts[rule.under ? 1 : 0] : '') ?? '';
  const isOwn = url.host === rule.host && slug.length > 1 && !VENDOR_PAGES.has(slug.toLowerCase());
  return isOwn ? { slug, page: `${url.host}/${rule.under ? `${rule.under}/` : ''}${slug}` } : null;
}

/**
 * The company's own among the places at one vendor; null when none is called like the site or the company, and when places
 * of others stand beside it: a portfolio, a directory, an agency's customers.
 */
export function ownPlace(places: readonly Place[], host: string, names: readonly string[]): Place | null {
  const own = [siteLabel(host), ...names].map(keyOf).filter((key) => key.length >= MIN_NAME);
  const [first] = places;
  const slugs = new Set(places.map(({ slug }) => slug.slice(0, MAX_SLUG)));
  if (!first || slugs.size > MAX_PLACES) return null;
  if (![...slugs].every((slug) => own.some((key) => isLike(keyOf(slug), key)))) return null;
  return first;
}

function isLike(slug: string, own: string): boolean {
  if (slug.length < MIN_NAME) return false;
  const [short, long] = slug.length < own.length ? [slug, own] : [own, slug];
  if (short.length >= MIN_PART && long.startsWith(short)) return true;
  return bareName(slug) === bareName(own);
}

/** "getacmehq" is "acme". */
function bareName(key: string): string {
  let bare = key.replace(BEFORE, '');
  if (bare.length < MIN_NAME) bare = key;
  for (;;) {
    const end = BEHIND.find((word) => bare.endsWith(word) && bare.length - word.length >= MIN_NAME);
    if (end === undefined) return bare;
    bare = bare.slice(0, -end.length);
  }
}

/** Letters and digits alone, in lower case and without accents. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
