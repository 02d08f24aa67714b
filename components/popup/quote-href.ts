import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf, SourceKind } from '#lib/evidence/evidence.ts';

/** Sources whose words a reader of the page can see; meta tags and data blocks have no place to scroll to. */
const VISIBLE = new Set<SourceKind>([
  'copyright',
  'footer',
  'contact',
  'imprint',
  'about',
  'careers',
  'pricing',
  'press',
  'prose',
  'phone',
  'linkedin-guest',
  'linkedin-page',
]);

/** encodeURIComponent throws on half a character. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * Address of a quote at its place on its page (a text fragment), or null where there is no such place. Only web
 * addresses: a page cannot smuggle in another scheme.
 */
export function quoteHref({ source, quote, url }: EvidenceOf<AttributeKey>): string | null {
  if (!VISIBLE.has(source) || !quote || !URL.canParse(url)) return null;
  const place = new URL(url);
  if (place.protocol !== 'https:' && place.protocol !== 'http:') return null;
  // In a text fragment a hyphen and a comma have meanings of their own; encodeURIComponent leaves the hyphen.
  place.hash = `:~:text=${encodeURIComponent(quote.replace(LONE_SURROGATE, '')).replaceAll('-', '%2D')}`;
  return place.href;
}
